'use client';

import { registerLocale } from '../localize/locales.js';
import { es } from './es/runtime.js';

registerLocale(es);

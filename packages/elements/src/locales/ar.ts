'use client';

import { registerLocale } from '../localize/locales.js';
import { ar } from './ar/runtime.js';

registerLocale(ar);

import type { Translated } from '../localize/strings.js';
import type { english } from './toasts.strings.js';

export default {
  region: 'Avisos',
  dismiss: 'Descartar',
} satisfies Translated<typeof english>;

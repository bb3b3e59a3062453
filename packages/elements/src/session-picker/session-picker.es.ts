import type { Translated } from '../localize/strings.js';
import type { english } from './session-picker.strings.js';

export default {
  session: 'Sesión',
  unnamed: 'Sesión sin nombre',
} satisfies Translated<typeof english>;

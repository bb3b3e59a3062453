import type { Translated } from '../localize/strings.js';
import type { english } from './secret.strings.js';

export default {
  once: 'Solo se muestra esta vez. No guardamos ninguna copia que se pueda leer.',
  stored: 'Lo he guardado en un lugar seguro',
  done: 'Hecho',
} satisfies Translated<typeof english>;

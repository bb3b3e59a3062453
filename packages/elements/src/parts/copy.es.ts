import type { Translated } from '../localize/strings.js';
import type { english } from './copy.strings.js';

export default {
  copy: 'Copiar',
  copy_what: (what) => `Copiar ${what}`,
  copied: 'Copiado',
  copied_what: (what) => `Copiado: ${what}`,
  refused: 'Esta página no puede copiar por sí misma. Selecciona el texto y cópialo a mano.',
} satisfies Translated<typeof english>;

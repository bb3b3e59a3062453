import type { Translated } from '../localize/strings.js';
import type { english } from './json.strings.js';

export default {
  more_entries: (count) => `${count} más`,
  more_text: (count) => `${count} caracteres más`,
  tree: 'Datos',
  what: 'los datos',
} satisfies Translated<typeof english>;

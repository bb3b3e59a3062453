import type { Translated } from '../localize/strings.js';
import type { english } from './search-field.strings.js';

export default {
  search: 'Buscar',
  clear: 'Borrar búsqueda',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './command-menu.strings.js';

export default {
  label: 'Ir a',
  results: 'Resultados',
  close: 'Cerrar',
  escape: 'Esc',
  more: (count) => (count === 1 ? '1 más: sigue escribiendo' : `${count} más: sigue escribiendo`),
  searching: 'Buscando…',
  search_failed: (group) => `No se pudo buscar en «${group}».`,
  again: 'Reintentar',
  none: (query) => `Nada se llama «${query}».`,
  none_help: 'Basta con parte de un nombre o de un número.',
  count: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
} satisfies Translated<typeof english>;

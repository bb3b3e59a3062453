import type { Translated } from '../localize/strings.js';
import type { english } from './table.strings.js';

export default {
  select: (name) => `Seleccionar ${name}`,
  select_all: 'Seleccionar todo',
  selected: (count) => (count === 1 ? '1 seleccionado' : `${count} seleccionados`),
  clear: 'Quitar selección',
  actions: 'Acciones',
} satisfies Translated<typeof english>;

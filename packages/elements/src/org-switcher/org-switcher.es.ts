import type { Translated } from '../localize/strings.js';
import type { english } from './org-switcher.strings.js';

export default {
  choose: 'Elegir una organización',
  current: 'Organización:',
  loading: 'Cargando',
  failed: 'No se pudieron cargar las organizaciones.',
  again: 'Reintentar',
  create: 'Nueva organización…',
  rename: 'Cambiar nombre…',
  delete: 'Eliminar…',
  acts: (name) => `Para ${name}`,
} satisfies Translated<typeof english>;

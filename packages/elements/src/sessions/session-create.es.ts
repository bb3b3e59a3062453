import type { Translated } from '../localize/strings.js';
import type { english } from './session-create.strings.js';

export default {
  title: 'Nueva sesión',
  verb: 'Crear',
  auto_read_later: 'Se puede cambiar después en los ajustes de la sesión.',
  auto_read_fixed: 'En esta pasarela no se puede cambiar después.',
} satisfies Translated<typeof english>;

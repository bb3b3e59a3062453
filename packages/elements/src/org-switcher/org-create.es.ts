import type { Translated } from '../localize/strings.js';
import type { english } from './org-create.strings.js';

export default {
  heading: 'Nueva organización',
  text: 'Las sesiones, claves y webhooks son de una organización; sus miembros las comparten.',
  verb: 'Crear',
  name: 'Nombre',
  need_name: 'Escribe un nombre.',
} satisfies Translated<typeof english>;

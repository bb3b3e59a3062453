import type { Translated } from '../../../localize/strings.js';
import type { orgListStrings } from '../../../org-switcher/org-list.strings.js';

export const orgList: Translated<typeof orgListStrings> = {
  create: 'Nueva organización…',
  rename: 'Cambiar nombre…',
  delete: 'Eliminar…',
  acts: (name) => `Para ${name}`,
  create_heading: 'Nueva organización',
  create_text: 'Las sesiones, claves y webhooks son de una organización; sus miembros las comparten.',
  create_verb: 'Crear',
  name: 'Nombre',
  need_name: 'Escribe un nombre.',
  failed_switch: 'No funcionó. Inténtalo de nuevo.',
};

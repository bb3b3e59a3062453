import type { Translated } from '../localize/strings.js';
import type { english } from './member-change.strings.js';

export default {
  role_title: (name) => `Cambiar el rol de ${name}`,
  role_title_own: 'Cambiar tu rol',
  role_verb: 'Cambiar el rol',
  role_of: 'Rol',
  owner: 'Propietario',
  admin: 'Administrador',
  member: 'Miembro',
  owner_help: 'Hace todo lo que hace un administrador, y nombra y quita propietarios.',
  admin_help: 'Gestiona sesiones, claves de API, webhooks y miembros.',
  member_help: 'Lee los chats y envía. No cambia sesiones, claves ni webhooks.',
  role_stays: 'Las claves de API que haya creado son de la organización y siguen funcionando.',
  role_own: 'No podrás deshacerlo tú: otra persona tendrá que devolverte el rol.',
  transfer_title: (name) => `¿Transferir la propiedad a ${name}?`,
  transfer_verb: 'Transferir la propiedad',
  transfer_text: (name) =>
    `La propiedad pasa a ${name} y tú quedas como administrador. Seguirás gestionando sesiones, claves, webhooks y miembros; los propietarios pueden quitarte, y solo ellos pueden devolverte la propiedad.`,
  transfer_half: (name) =>
    `${name} tiene ya la propiedad, pero tu rol no cambió: la tenéis los dos. Inténtalo de nuevo o déjalo así.`,
  remove_title: (name) => `¿Quitar a ${name}?`,
  remove_verb: 'Quitar',
  remove_text: (name) =>
    `${name} pierde de inmediato el acceso a las sesiones, los chats y los ajustes de esta organización, y se cierra lo que tenga abierto. Su cuenta se conserva. Para volver necesita una invitación nueva.`,
  remove_text_plain: (name) =>
    `${name} pierde el acceso a las sesiones, los chats y los ajustes de esta organización: las conexiones en vivo de inmediato, lo demás en cinco minutos. Su cuenta se conserva. Para volver necesita una invitación nueva.`,
  leave_title: '¿Salir de esta organización?',
  leave_verb: 'Salir',
  leave_text:
    'Pierdes de inmediato el acceso a sus sesiones, chats y ajustes. Las claves de API que creaste son de la organización y siguen funcionando. Para volver necesitas una invitación nueva.',
  cancel_title: (email) => `¿Cancelar la invitación para ${email}?`,
  cancel_verb: 'Cancelar la invitación',
  cancel_text:
    'Su enlace deja de funcionar de inmediato. A quien lo abra se le dice que la invitación se canceló.',
  last_owner_title: 'Esta organización necesita un propietario',
  last_owner_text:
    'La propiedad es solo tuya. Haz antes propietario a otro miembro o transfiérele la propiedad; después podrás salir o tomar otro rol.',
  last_owner_alone:
    'La propiedad es solo tuya y no hay nadie más. Invita antes a alguien y hazlo propietario; después podrás salir o tomar otro rol.',
} satisfies Translated<typeof english>;

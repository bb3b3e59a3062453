import type { Translated } from '../localize/strings.js';
import type { english } from './user-change.strings.js';

export default {
  impersonate_title: (name) => `¿Suplantar a ${name}?`,
  impersonate_verb: 'Suplantar',
  impersonate_text:
    'Verás y harás lo que puede esta persona, hasta que lo dejes o pase una hora. No se le avisa.',
  impersonate_noted: 'Cada acción queda registrada con tu nombre junto al suyo.',
  promote_title: (name) => `¿Hacer superadministrador a ${name}?`,
  promote_verb: 'Hacer superadministrador',
  promote_text: 'Verá y cambiará todo en esta pasarela: cada cuenta, cada organización y sus sesiones.',
  demote_title: (name) => `¿Hacer usuario corriente a ${name}?`,
  demote_verb: 'Hacer usuario corriente',
  demote_text:
    'Pierde las páginas de la plataforma, en cinco minutos a lo sumo. Sus organizaciones se quedan.',
  reset_link_title: (name) => `¿Crear un enlace para restablecer la contraseña de ${name}?`,
  reset_link_verb: 'Crear el enlace',
  reset_link_text:
    'Quien tenga el enlace puede fijar una contraseña nueva, una vez, durante una hora. Un enlace anterior deja de servir. Se muestra una vez: entrégalo de un modo que nadie más lea.',
  sign_out_title: (name) => `¿Cerrar todas las sesiones de ${name}?`,
  sign_out_verb: 'Cerrar todas',
  sign_out_text:
    'Cada navegador con esta cuenta tiene que volver a entrar, en cinco minutos a lo sumo. Las claves de API siguen.',
  ban_title: (name) => `¿Bloquear a ${name}?`,
  ban_verb: 'Bloquear',
  ban_text:
    'Se cierran todas sus sesiones y no puede entrar. Las claves de API de sus organizaciones siguen.',
  ban_reason: 'Motivo',
  ban_reason_help: 'Lo leen otros superadministradores. La persona, no.',
  ban_reason_long: (most) => `Como máximo ${most} caracteres`,
  ban_end: 'El bloqueo termina',
  ban_day: 'En un día',
  ban_week: 'En una semana',
  ban_month: 'En 30 días',
  ban_date: 'El día que elijas',
  ban_never: 'No por sí solo',
  ban_ends_at: (date) => `El ${date}`,
  ban_last: 'Último día',
  ban_no_date: 'Elige un día a partir de hoy',
  unban_title: (name) => `¿Levantar el bloqueo de ${name}?`,
  unban_verb: 'Levantar el bloqueo',
  unban_text: 'Puede volver a entrar enseguida. Las sesiones que cerró el bloqueo siguen cerradas.',
  delete_title: (name) => `¿Eliminar la cuenta de ${name}?`,
  delete_verb: 'Eliminar la cuenta',
  delete_text:
    'La cuenta y sus sesiones desaparecen para siempre. Sus organizaciones, con sesiones y claves, se quedan: atiende antes las que no tengan otro propietario.',
  refused_own_ban: 'Nadie puede bloquear su propia cuenta.',
  refused_own_role: 'No puedes quitarte tu propio rol. Otro superadministrador sí.',
  refused_own_delete: 'Nadie puede eliminar aquí su propia cuenta.',
  refused_super_admin: 'No se puede suplantar a un superadministrador.',
  refused_own_link: 'Nadie crea un enlace para sí. Cambia tu contraseña en la página de tu cuenta.',
  refused_banned_link: 'Esta persona está bloqueada: levanta antes el bloqueo.',
  no_reset_links: 'Esta pasarela no crea enlaces para restablecer contraseñas.',
  refused_banned: 'Esta persona está bloqueada: nadie puede actuar como ella antes de levantar el bloqueo.',
  refused_only_owner: (organization) =>
    `Es la única persona propietaria de ${organization}, donde hay otras personas. Nombra antes a otra persona propietaria.`,
  refused_role: 'Ya no eres superadministrador, o actúas como alguien que no lo es.',
  gone: 'Esta cuenta se eliminó mientras tanto.',
  still_you: 'La pasarela aceptó, pero te sigue tomando por ti. No se hace nada en nombre de esta persona.',
} satisfies Translated<typeof english>;

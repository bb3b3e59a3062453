import type { Translated } from '../localize/strings.js';
import type { english } from './member-invite.strings.js';

export default {
  title: 'Invitar a alguien',
  email: 'Correo electrónico',
  role: 'Rol',
  owner: 'Propietario',
  admin: 'Administrador',
  member: 'Miembro',
  owner_help: 'Hace todo lo que hace un administrador, y nombra y quita propietarios.',
  admin_help: 'Gestiona sesiones, claves de API, webhooks y miembros.',
  member_help: 'Lee los chats y envía. No cambia sesiones, claves ni webhooks.',
  verb: 'Invitar',
  by_mail: 'El enlace llega a esta dirección por correo, y también puedes copiarlo.',
  no_mail: 'Desde aquí no se envía ningún correo: recibes un enlace para copiarlo y entregarlo tú.',
  no_address: 'Escribe una dirección de correo, como ana@harbour.example.',
  made: (email) => `La invitación para ${email} está lista.`,
  made_text: (until) =>
    `Entrega tú el enlace: no se envió ningún correo. Funciona hasta el ${until} y solo para una cuenta con esta dirección.`,
  mailed: (until) =>
    `El enlace se envió por correo a esta dirección. Funciona hasta el ${until} y solo para una cuenta con esta dirección.`,
  mail_failed: (until) =>
    `No se pudo enviar por correo: entrega tú el enlace. Funciona hasta el ${until} y solo para una cuenta con esta dirección.`,
  mail_unknown: (until) =>
    `No se sabe si el correo salió: entrega tú el enlace si no llega. Funciona hasta el ${until} y solo para una cuenta con esta dirección.`,
  copy_link: 'Copiar enlace',
  link_for: (email) => `enlace para ${email}`,
} satisfies Translated<typeof english>;

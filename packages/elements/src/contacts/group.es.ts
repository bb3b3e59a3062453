import type { Translated } from '../localize/strings.js';
import type { english } from './group.strings.js';

export default {
  unnamed: 'Grupo sin nombre',
  unknown: 'Desconocido',
  kind: (people) => `Grupo · ${people} ${people === 1 ? 'persona' : 'personas'}`,
  open_chat: 'Abrir el chat',
  jid: 'JID',
  owner: 'Propietario',
  writes: 'Quién escribe',
  changes: 'Quién lo cambia',
  admins: 'Solo administradores',
  everybody: 'Todos los miembros',
  created: 'Creado',
  members: 'Miembros',
  member_count: (shown) => `${shown} conocidos`,
  no_members: 'Esta sesión aún no sabe quién está en él.',
  number_hidden: 'Número oculto',
  name_here: (name) => `aquí «${name}»`,
  role_admin: 'Admin',
  role_superadmin: 'Propietario',
  gone_title: 'Este grupo no está aquí',
  gone_text: 'La sesión no está en él, o la pasarela lo ha olvidado.',
} satisfies Translated<typeof english>;

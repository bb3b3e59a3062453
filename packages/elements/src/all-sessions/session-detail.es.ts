import type { Translated } from '../localize/strings.js';
import type { english } from './session-detail.strings.js';

export default {
  organization: 'Organización',
  organization_id: 'Id de la organización',
  gateway: 'Pasarela',
  no_gateway: 'En ninguna',
  number: 'Número',
  not_linked: 'Sin vincular',
  session_id: 'Id de la sesión',
  made: 'Creada',
  last_event: 'Último evento',
  connected: 'Conectada',
  admin_number: 'Es el número de administración de esta instalación.',
  silent: (when) => `Se supo de su pasarela por última vez ${when}. Así estaba la sesión entonces.`,
  foreign: (name) =>
    `Pertenece a ${name}. Su página, sus chats y sus ajustes se abren a los miembros de esa organización.`,
} satisfies Translated<typeof english>;

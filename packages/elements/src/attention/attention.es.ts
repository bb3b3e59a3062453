import type { Translated } from '../localize/strings.js';
import type { english } from './attention.strings.js';

export default {
  title: 'Requiere atención',
  session_logged_out: (name) => `${name} ya no está vinculada`,
  session_failed: (name) => `${name} ha fallado`,
  session_reconnecting: (name) => `${name} pierde la conexión una y otra vez`,
  session_limited: (name) => `WhatsApp limita ${name}`,
  webhook_disabled: (host) => `El webhook a ${host} se ha desactivado`,
  reconnects: (count, minutes) => `${count} veces en ${minutes === 1 ? 'un minuto' : `${minutes} minutos`}`,
  link: 'Vincular de nuevo',
  open_session: 'Abrir sesión de WhatsApp',
  open_webhook: 'Abrir webhook',
  act_of: (act, name) => `${act}: ${name}`,
  more: (count) => `Mostrar ${count} más`,
  less: 'Mostrar menos',
  count: (count) => (count === 1 ? '1 cosa requiere atención' : `${count} cosas requieren atención`),
  well: 'Todo vuelve a estar bien',
  not_read: 'No se pudo leer qué requiere atención.',
} satisfies Translated<typeof english>;

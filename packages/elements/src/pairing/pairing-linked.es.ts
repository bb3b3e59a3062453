import type { Translated } from '../localize/strings.js';
import type { english } from './pairing-linked.strings.js';

export default {
  title: 'Teléfono vinculado',
  text: 'Los mensajes llegan desde ahora. Los chats anteriores pueden llegar en los próximos minutos.',
  phone: 'Teléfono',
  jid: 'JID',
  since: 'Conectado',
  foot: 'Puedes desvincularlo en el teléfono, en Dispositivos vinculados.',
  unlink: 'Desvincular…',
  open_chats: 'Abrir chats',
} satisfies Translated<typeof english>;

import type { chatListStrings } from '../../chat-list/chat-list.strings.js';
import type { Translated } from '../../localize/strings.js';
import type { summaryStrings } from '../../message/summary.strings.js';

export const chatList: Translated<typeof chatListStrings> = {
  chats: 'Chats',
  unread: (count) => (count === 1 ? '1 mensaje sin leer' : `${count} mensajes sin leer`),
  mentioned: 'Te mencionan',
  pinned: 'Fijado',
  muted: 'Silenciado',
  archived: 'Archivado',
  channel: 'Canal',
  group: 'Grupo',
  broadcast: 'Lista de difusión',
  status: 'Estados',
  unknown: 'Desconocido',
  wrote: (name) => `${name}: `,
};

export const summary: Translated<typeof summaryStrings> = {
  invisible: 'Solo caracteres invisibles',
  empty: 'Mensaje vacío',
  deleted: 'Este mensaje se eliminó',
  image: 'Foto',
  video: 'Vídeo',
  gif: 'GIF',
  voice: 'Mensaje de voz',
  audio: 'Audio',
  document: 'Documento',
  sticker: 'Sticker',
  album: 'Álbum',
  poll: 'Encuesta',
  location: 'Ubicación',
  contact: 'Contacto',
  unsupported: 'Este tipo de mensaje no se muestra aquí',
};

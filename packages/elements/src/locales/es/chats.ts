import type { Translated } from '../../localize/strings.js';
import type { summaryStrings } from '../../message/summary.strings.js';

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

import type { Translated } from '../localize/strings.js';
import type { english } from './timeline.strings.js';

export default {
  messages: 'Mensajes',
  you: 'Tú',
  unknown: 'Desconocido',
  row: (author, time) => `${author}, ${time}`,
  new_messages: (count) => (count === 1 ? '1 mensaje nuevo' : `${count} mensajes nuevos`),
  latest: 'Último',
  to_latest: (count) => (count === 0 ? 'Al último mensaje' : `Al último mensaje, ${count} nuevos abajo`),
  older: 'Cargando mensajes anteriores',
  load_older: 'Cargar mensajes anteriores',
  newer: 'Cargando mensajes más nuevos',
  load_newer: 'Cargar mensajes más nuevos',
  beginning: 'La pasarela no tiene nada anterior',
  not_loaded: 'Ese mensaje no está entre los que tiene la pasarela',
  jump_failed: 'No se pudo leer esa parte del chat. Inténtalo de nuevo en un momento.',
  none_title: 'Aún no hay mensajes',
  none_text: 'Lo que se escriba desde ahora aparece aquí.',
  no_chat_title: 'No hay ningún chat elegido',
  no_chat_text: 'Elige uno para leer sus mensajes.',
  not_found_title: 'Este chat no está aquí',
} satisfies Translated<typeof english>;

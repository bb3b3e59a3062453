import type { chatToolsStrings } from '../../../chat-list/chat-tools.strings.js';
import type { chatTroubleStrings } from '../../../chat-list/chat-trouble.strings.js';
import type { Translated } from '../../../localize/strings.js';
import type { messageStrings } from '../../../message/message.strings.js';
import type { timelineStrings } from '../../../timeline/timeline.strings.js';
import type { viewerMoreStrings } from '../../../viewer/viewer-more.strings.js';

export const viewerMore: Translated<typeof viewerMoreStrings> = {
  back: 'Volver a los chats',
  search_chat: 'Buscar en este chat',
  people: (count, number) => (count === 1 ? '1 persona' : `${number} personas`),
  group: 'Sobre este grupo',
  person: 'Sobre esta persona',
  read_only: 'Solo lectura',
  no_sessions_title: 'Aún no hay sesiones',
  no_sessions_text: 'Una sesión mantiene conectado un número de WhatsApp; sus chats aparecen entonces aquí.',
};

export const chatTools: Translated<typeof chatToolsStrings> = {
  search: 'Buscar un chat o mensaje',
  search_chats: 'Buscar un chat',
  filters: 'Mostrar',
  filter_all: 'Todos',
  filter_unread: 'Sin leer',
  filter_groups: 'Grupos',
  filter_channels: 'Canales',
  nothing_title: (query) => `Nada coincide con «${query}»`,
  nothing_text: (count) => `Se buscó en ${count}.`,
  nothing_text_more: (count) => `Se buscó en ${count}. Los anteriores están en la pasarela.`,
  search_rest: 'Buscar también en ellos',
  chat_count: (count) => (count === 1 ? '1 chat cargado' : `${count} chats cargados`),
  nothing_filtered: 'Ningún chat es de este tipo',
  clear: 'Borrar',
  show_all: 'Mostrar todos',
};

export const chatTrouble: Translated<typeof chatTroubleStrings> = {
  none_title: 'Aún no hay chats',
  none_text: 'Un chat aparece aquí con su primer mensaje.',
  partial: 'No se pudo leer el último estado',
  no_session_title: 'No hay ninguna sesión elegida',
  no_session_text: 'Los chats son de una sesión: elige una para verlos.',
  not_found_title: 'Esta sesión no está aquí',
  sign_in: 'Entrar',
  sign_in_ended: 'Tu sesión ha terminado. Lo cargado se conserva.',
};

export const timeline: Translated<typeof timelineStrings> = {
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
  partial: 'No se pudieron leer los mensajes más nuevos',
  sign_in: 'Entrar',
  sign_in_ended: 'Tu sesión ha terminado. Lo cargado se conserva.',
};

export const message: Translated<typeof messageStrings> = {
  you: 'Tú',
  unknown: 'Desconocido',
  edited: 'Editado',
  read_more: 'Leer más',
  you_deleted: 'Eliminaste este mensaje',
  deleted_by: (name) => `${name} eliminó este mensaje`,
  once: (kind) => `${kind}, para ver una vez`,
  once_note: 'Se abre solo en el teléfono',
  not_kept: 'Se abre en el teléfono',
  one_answer: 'Una respuesta por persona',
  several_answers: 'Varias respuestas',
  votes: (count) => (count === 1 ? '1 voto' : `${count} votos`),
  ends: (time) => `termina ${time}`,
  ended: 'terminada',
  reactions: 'Reacciones',
  reacted: (emoji, count, names) => `${emoji} ${count}: ${names}`,
  quoted: (name) => `En respuesta a ${name}`,
  quoted_missing: 'Un mensaje que no está cargado',
  not_sent: (reason) => (reason ? `No enviado: ${reason}` : 'No enviado'),
  copy_number: 'Copiar número',
  copied: 'Copiado',
  joined: (who) => `${who} se unió`,
  added: (actor, who) => `${actor} añadió a ${who}`,
  left: (who) => `${who} salió`,
  removed: (actor, who) => `${actor} quitó a ${who}`,
  renamed: (actor, name) =>
    actor ? `${actor} cambió el nombre del grupo a «${name}»` : `El grupo ahora es «${name}»`,
  group_changed: 'El grupo cambió',
  encryption: 'Los mensajes van cifrados de extremo a extremo entre los teléfonos y esta pasarela',
  call_missed: 'Llamada perdida',
  number_changed: (who) => `${who} tiene un número nuevo`,
  notice: 'Algo cambió en este chat',
};

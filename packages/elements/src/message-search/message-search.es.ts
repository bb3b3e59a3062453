import type { Translated } from '../localize/strings.js';
import type { english } from './message-search.strings.js';

const found = (count: number, number: string) =>
  count === 1 ? `${number} encontrado` : `${number} encontrados`;

export default {
  field_chat: 'Buscar en este chat',
  field_session: 'Buscar en todos los mensajes',
  results: 'Mensajes encontrados',
  close: 'Cerrar la búsqueda',
  scope: 'Dónde buscar',
  this_chat: 'Este chat',
  all_chats: 'Todos los chats',
  filters: 'Filtros',
  from: 'De',
  from_anyone: 'Cualquiera',
  from_me: 'Tú',
  kind: 'Tipo',
  kind_any: 'Cualquier tipo',
  kind_text: 'Texto',
  since: 'Desde',
  until: 'Hasta',
  hint_chat:
    'Se busca en todos los mensajes de este chat que guarda la pasarela, también partes de palabras.',
  hint_session:
    'Se busca en todos los mensajes de esta sesión que guarda la pasarela, también partes de palabras.',
  hint_loaded:
    'Esta pasarela no puede buscar. Solo se miran los mensajes leídos hasta ahora; abajo se pueden leer otros más antiguos.',
  searching: 'Buscando',
  so_far: (count, number, date) => `${found(count, number)} hasta ahora, hasta el ${date}. Puede haber más.`,
  none_so_far: 'Nada encontrado hasta ahora. La pasarela no lo ha mirado todo.',
  all: (count, number) => `${found(count, number)}. Se buscó en todo lo que guarda la pasarela.`,
  none: 'Nada encontrado. Se buscó en todo lo que guarda la pasarela.',
  all_filtered: (count, number) => `${found(count, number)}. Se buscó en todo lo que cumple los filtros.`,
  none_filtered: 'Nada encontrado. Se buscó en todo lo que cumple los filtros.',
  loaded: (count, number, messages, date) =>
    `${found(count, number)} en los ${messages} mensajes más nuevos, hasta el ${date}. Esta pasarela no puede buscar más por sí sola.`,
  loaded_all: (count, number, messages) =>
    `${found(count, number)} en los ${messages} mensajes que la pasarela guarda de este chat.`,
  further: 'Buscar más atrás',
  further_failed: 'No se pudo buscar más atrás.',
  you: 'Tú',
  unknown: 'Desconocido',
  wrote: (name) => `${name}: `,
} satisfies Translated<typeof english>;

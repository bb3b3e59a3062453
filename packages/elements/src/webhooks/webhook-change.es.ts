import type { Translated } from '../localize/strings.js';
import type { english } from './webhook-change.strings.js';

export default {
  delete_title: (name) => `¿Eliminar el webhook a ${name}?`,
  delete_verb: 'Eliminar webhook',
  delete_text: 'Ya no se envía nada allí, y se abandonan las entregas en espera. No se puede deshacer.',
  rotate_title: '¿Rotar el secreto?',
  rotate_verb: 'Rotar',
  overlap: 'El secreto anterior sigue valiendo',
  overlap_hour: 'Una hora',
  overlap_day: 'Un día',
  overlap_week: 'Una semana',
  overlap_none: 'No: deja de valer ahora',
  until: (date) =>
    `Hasta el ${date}, cada entrega, también las repetidas, se verifica con el secreto anterior y con el nuevo.`,
  stops_now: 'El secreto anterior deja de valer ahora: las entregas en curso no se pueden verificar con él.',
  replace_title: '¿Cambiar el secreto?',
  replace_verb: 'Cambiar',
  secret_title: 'Copia el secreto de firma',
  secret: 'secreto',
  stored: 'He guardado el secreto en el receptor',
} satisfies Translated<typeof english>;

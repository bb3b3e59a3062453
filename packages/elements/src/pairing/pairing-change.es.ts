import type { Translated } from '../localize/strings.js';
import type { english } from './pairing-change.strings.js';

export default {
  unnamed: 'esta sesión',
  anew_title: '¿Eliminar esta sesión y crearla de nuevo?',
  anew_text:
    'Esta pasarela no puede vincular una sesión dos veces. La nueva tiene la misma etiqueta y los mismos ajustes; los chats de la antigua se van con ella. La antigua se queda hasta que la nueva exista.',
  anew_verb: 'Eliminar y vincular de nuevo',
  not_loaded_text:
    'La nueva tiene la misma etiqueta y los mismos ajustes y ocupa su lugar. A esta no está vinculado ningún teléfono.',
  not_loaded_verb: 'Crear de nuevo',
  unlink_title: (name) => `¿Desvincular ${name}?`,
  unlink_verb: 'Desvincular',
  unlink_text:
    'Ya no se envía ni se recibe nada. Los chats se siguen pudiendo leer. Para volver a usar el número hay que vincular el teléfono de nuevo.',
  unlink_text_plain:
    'Ya no se envía ni se recibe nada. Los chats se pueden leer mientras exista la sesión. Esta pasarela no puede vincularla de nuevo: vincular otra vez crea una sesión nueva, y los chats de esta se van con ella.',
} satisfies Translated<typeof english>;

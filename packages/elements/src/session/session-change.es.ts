import type { Translated } from '../localize/strings.js';
import type { english } from './session-change.strings.js';

export default {
  unnamed: 'esta sesión',
  stop_title: (name) => `¿Detener ${name}?`,
  stop_verb: 'Detener',
  stop_text:
    'No se envía ni recibe nada hasta que la inicies de nuevo. El teléfono sigue vinculado, y chats, ajustes y webhooks se conservan aquí. WhatsApp entrega lo que llegue entretanto cuando se inicie.',
  logout_title: (name) => `¿Desvincular el teléfono de ${name}?`,
  logout_verb: 'Desvincular',
  logout_text:
    'El teléfono ya no muestra este dispositivo vinculado. La sesión, sus chats, ajustes y webhooks siguen aquí: vincula el mismo teléfono con un código nuevo.',
  logout_text_plain:
    'El teléfono ya no muestra este dispositivo vinculado. Los chats se pueden leer. En esta pasarela la sesión no se vincula de nuevo: se elimina y se crea otra.',
  delete_title: (name) => `¿Eliminar ${name}?`,
  delete_verb: 'Eliminar sesión',
  delete_text: 'La sesión, sus chats, ajustes y webhooks dejan esta pasarela. No se puede deshacer.',
  delete_linked: 'Antes se desvincula el teléfono, si se llega a WhatsApp.',
  delete_linked_plain: 'El teléfono sigue mostrando un dispositivo vinculado hasta que lo desvincules allí.',
  delete_unlinked: 'No tiene ningún teléfono vinculado.',
} satisfies Translated<typeof english>;

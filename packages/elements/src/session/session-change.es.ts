import type { Translated } from '../localize/strings.js';
import type { english } from './session-change.strings.js';

export default {
  unnamed: 'esta sesión',
  rename_title: (name) => `Cambiar el nombre de ${name}`,
  rename_verb: 'Cambiar nombre',
  stop_title: (name) => `¿Detener ${name}?`,
  stop_verb: 'Detener',
  stop_text:
    'No se envía ni recibe nada hasta que la inicies de nuevo. El teléfono sigue vinculado, y chats, ajustes y webhooks se conservan aquí. WhatsApp entrega lo que llegue entretanto cuando se inicie.',
  stop_unlinked:
    'Ya no se muestra ningún código, y no se puede vincular un teléfono hasta que muestres otro.',
  logout_title: (name) => `¿Desvincular el teléfono de ${name}?`,
  logout_verb: 'Desvincular',
  logout_text:
    'Ya no se envía ni recibe nada y, si se llega a WhatsApp, el teléfono deja de mostrar este dispositivo vinculado. La sesión, sus chats, ajustes y webhooks siguen aquí: vincula el mismo teléfono con un código nuevo.',
  logout_text_plain:
    'Ya no se envía ni recibe nada. Se pide al teléfono que olvide este dispositivo vinculado; si lo sigue mostrando, desvincúlalo allí. Los chats se pueden leer. En esta pasarela la sesión no se vincula de nuevo: para usar aquí el número, la eliminas y creas otra.',
  delete_title: (name) => `¿Eliminar ${name}?`,
  delete_verb: 'Eliminar sesión',
  delete_text: 'La sesión, sus chats, ajustes y webhooks dejan esta pasarela. No se puede deshacer.',
  delete_text_plain:
    'La sesión deja esta pasarela, y con ella el acceso a sus chats. Lo que la pasarela guardó de ellos puede seguir allí. No se puede deshacer.',
  delete_linked: 'Antes se desvincula el teléfono, si se llega a WhatsApp.',
  delete_linked_plain: 'El teléfono sigue mostrando un dispositivo vinculado hasta que lo desvincules allí.',
  delete_unlinked: 'No tiene ningún teléfono vinculado.',
  delete_logged_out: 'Su teléfono ya está desvinculado.',
  renew_title: (name) => `¿Crear ${name} de nuevo?`,
  renew_verb: 'Eliminar y crear de nuevo',
  renew_text:
    'Una sesión nueva del mismo nombre ocupa su lugar y se muestra su código: vincula el teléfono a esa. Esta sesión se elimina, y con ella el acceso a sus chats. No se puede deshacer.',
} satisfies Translated<typeof english>;

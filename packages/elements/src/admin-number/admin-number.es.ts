import type { Translated } from '../localize/strings.js';
import type { english } from './admin-number.strings.js';

export default {
  title: 'Número de administración',
  about: 'El número de WhatsApp de esta misma instalación',
  none: 'No hay ningún teléfono vinculado.',
  home: (organization) => `Su sesión estará en ${organization}.`,
  no_home: 'No hay ninguna organización activa. Elige una primero: la sesión del número estará en ella.',
  by_qr: 'Con un código QR',
  by_qr_text: 'El teléfono lo escanea de esta pantalla.',
  show_qr: 'Mostrar un código QR',
  by_code: 'Con un código de vinculación',
  number: 'Número',
  no_number: 'La pasarela no dice ningún número',
  since: 'Conectado desde',
  last: 'Última conexión',
  organization: 'Organización',
  jid: 'JID',
  linked_foot: 'También se puede desvincular en el teléfono, en Dispositivos vinculados.',
  said: 'El número de administración está vinculado.',
  unlink: 'Desvincular…',
  unlink_title: (number) => `¿Desvincular ${number}?`,
  unlink_text:
    'Con este número ya no se envía ni se recibe nada hasta que se vuelva a vincular un teléfono. Los chats se pueden seguir leyendo.',
  unlink_verb: 'Desvincular',
  again: 'Vincular de nuevo…',
  again_title: (number) => `¿Desvincular ${number} y vincular de nuevo?`,
  again_text:
    'Primero se desvincula el teléfono. Después se muestra un código, para el mismo teléfono u otro.',
  again_verb: 'Desvincular y vincular de nuevo',
  elsewhere:
    'Esta pasarela vincula su número de administración donde se inicia. Esta página muestra lo que dice de él.',
  absent: 'No hay número de administración',
  absent_text: 'Esta pasarela lo configura y lo vincula donde se inicia.',
} satisfies Translated<typeof english>;

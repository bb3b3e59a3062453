import type { Translated } from '../../../localize/strings.js';
import type { sessionAskStrings } from '../../../sessions/session-ask.strings.js';
import type { sessionFailureStrings } from '../../../sessions/session-failure.strings.js';
import type { sessionsMoreStrings } from '../../../sessions/sessions-more.strings.js';
import type { sessionsTroubleStrings } from '../../../sessions/sessions-trouble.strings.js';

export const sessionsMore: Translated<typeof sessionsMoreStrings> = {
  live: 'En vivo',
  filter_all: 'Todas',
  filter_attention: 'Requieren atención',
  filter_working: 'En marcha',
  filter_off: 'Apagadas',
  filters: 'Mostrar',
  search: 'Buscar por etiqueta o número',
  attention_first: 'Atención primero',
  nothing_title: (query) => `Nada coincide con «${query}»`,
  nothing_filtered: 'Ninguna sesión está en este estado',
  nothing_text: (count) => `Se buscó en ${count} por etiqueta y número.`,
  clear: 'Borrar',
  show_all: 'Mostrar todas',
  menu: (name) => `Más de ${name}`,
  do_open: 'Abrir',
  do_start: 'Iniciar',
  do_stop: 'Detener',
  do_restart: 'Reiniciar',
  do_rename: 'Cambiar nombre…',
  do_logout: 'Desvincular…',
  do_delete: 'Eliminar…',
  code_of: (attempt, of) => `Código ${attempt} de ${of}`,
  code_waits: 'Un código espera al teléfono',
  renews: (code, wait) => `${code}, se renueva en ${wait}`,
  connected_since: (when) => `Conectada ${when}`,
  connecting: 'Conectando con WhatsApp',
  linking: 'Teléfono encontrado, vinculando',
  since: (reason, when) => `${reason}, ${when}`,
  reason_network: 'Se perdió la conexión',
  reason_refused: 'WhatsApp rechazó el vínculo',
  reason_qr_expired: 'Ningún teléfono escaneó a tiempo',
  reason_code_expired: 'El código no se escribió a tiempo',
  reason_replaced: 'Otro ordenador tomó este vínculo',
  reason_logged_out: 'Desvinculada en el teléfono',
  reason_client_outdated: 'La versión de WhatsApp de esta pasarela es demasiado antigua',
  reason_banned: 'WhatsApp bloquea este número',
  reason_internal: 'La pasarela tuvo un error',
  reason_database: 'La pasarela no puede guardar nada ahora',
};

export const sessionsTrouble: Translated<typeof sessionsTroubleStrings> = {
  none_title: 'Aún no hay sesiones',
  none_text: 'Una sesión mantiene un número de WhatsApp conectado a esta pasarela.',
  partial: 'No se pudo actualizar la lista.',
  sign_in_ended: 'Tu sesión ha terminado.',
  sign_in: 'Entrar',
};

export const sessionAsk: Translated<typeof sessionAskStrings> = {
  create_heading: 'Nueva sesión',
  create: 'Crear',
  label: 'Etiqueta',
  label_help: 'Como la llamas, por ejemplo un mostrador o una tienda. Solo la ve esta organización.',
  rename_heading: (name) => `Cambiar el nombre de ${name}`,
  rename: 'Cambiar nombre',
  delete_heading: (name) => `¿Eliminar ${name}?`,
  delete_text: 'La sesión sale de esta lista, y sus chats con ella. No hay vuelta atrás.',
  delete_linked: 'El teléfono sigue mostrando un dispositivo vinculado hasta que lo desvincules allí.',
  delete: 'Eliminar sesión',
  logout_heading: (name) => `¿Desvincular ${name}?`,
  logout_text:
    'El teléfono se desvincula y no se envía ni se recibe nada. Los chats se siguen pudiendo leer. Para volver a usar el número hay que vincular el teléfono de nuevo.',
  logout: 'Desvincular',
};

export const sessionFailure: Translated<typeof sessionFailureStrings> = {
  failed_gone: 'La pasarela no tiene ahora esta sesión: se eliminó, o no se ha cargado desde un reinicio.',
  failed_busy: 'Ya está en curso.',
};

import type { Translated } from '../localize/strings.js';
import type { english } from './session-reason.strings.js';

export default {
  code_of: (attempt, of) => `Código ${attempt} de ${of}`,
  code_waits: 'Un código espera al teléfono',
  renews: (code, wait) => `${code}, se renueva en ${wait}`,
  connected_since: (when) => `Conectada ${when}`,
  connecting: 'Conectando con WhatsApp',
  linking: 'Teléfono encontrado, vinculando',
  since: (reason, when) => `${reason}, ${when}`,
  reason_network: 'Se perdió la conexión',
  reason_refused: 'No se pudo llegar a WhatsApp',
  reason_qr_expired: 'Ningún teléfono escaneó a tiempo',
  reason_code_expired: 'El código no se escribió a tiempo',
  reason_replaced: 'Otro ordenador tomó este vínculo',
  reason_logged_out: 'Alguien la desvinculó aquí',
  reason_device_removed: 'Desvinculada en el teléfono',
  reason_forbidden: 'WhatsApp terminó el vínculo de este número',
  reason_client_outdated: 'La versión de WhatsApp de esta pasarela es demasiado antigua',
  reason_banned: 'WhatsApp bloquea este número',
  reason_internal: 'La pasarela tuvo un error',
  reason_database: 'La pasarela no puede guardar nada ahora',
  health_left: (count) =>
    count === 1 ? 'Aún puede escribir a 1 persona nueva' : `Aún puede escribir a ${count} personas nuevas`,
  reason_limited: 'Ya puede escribir a pocas personas nuevas o a ninguna',
  reason_locked: 'WhatsApp no le deja escribir a nadie nuevo',
  reason_restricted: 'WhatsApp la restringe: no puede escribir a nadie nuevo',
  health_until: (words, moment) => `${words}, hasta: ${moment}`,
  under_way: 'Ya está en curso.',
  no_phone: 'El teléfono ya no está vinculado: vincúlalo de nuevo.',
  not_loaded:
    'La pasarela conserva esta sesión, pero no la ha cargado desde que arrancó de nuevo, así que esto no se puede hacer ahora.',
  no_whatsapp_unchanged:
    'La pasarela no llega ahora a WhatsApp: no se ha cambiado nada. Inténtalo de nuevo en un momento.',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './alerts.strings.js';

export default {
  title: 'Alertas',
  about: (organization) =>
    organization
      ? `De qué te avisamos por correo cuando algo va mal en ${organization}: una vez al empezar y otra al terminar.`
      : 'De qué te avisamos por correo cuando algo va mal: una vez al empezar y otra al terminar.',
  no_mail:
    'Desde aquí no se envía ningún correo: no hay servidor de correo configurado. Lo que va mal se ve igualmente sobre las sesiones.',
  mail: (address) => `Correo a ${address}`,
  mail_help: 'La dirección de tu cuenta. Mientras esté desactivado no se envía nada.',
  kinds: 'Avísame cuando',
  session_logged_out: 'Una sesión se desvincula',
  session_logged_out_help: 'En el teléfono o aquí. No recibe ni envía hasta que se vuelva a vincular.',
  session_failed: 'Una sesión ha fallado',
  session_failed_help: 'No volverá a conectarse por sí sola.',
  session_reconnecting: 'Una sesión pierde la conexión una y otra vez',
  session_reconnecting_help: 'Cinco veces o más en diez minutos. Los mensajes llegan y salen tarde entonces.',
  session_limited: 'WhatsApp limita un número',
  session_limited_help: 'Puede escribir primero a pocas personas o a nadie. Los chats que ya existen siguen.',
  webhook_disabled: 'Un webhook se ha desactivado',
  webhook_disabled_help: 'Nada llegó durante tres días, o su receptor no quiere más.',
  no_kind: 'Elige al menos uno, o desactiva el correo.',
  save: 'Guardar',
  saved: 'Alertas guardadas',
  test: 'Enviar un correo de prueba',
  test_to: (address) => `Irá a ${address}.`,
  testing: (address) => `En camino a ${address}…`,
  tested: (address) => `Enviado: el servidor de correo aceptó el correo para ${address}.`,
  not_tested: (address) => `No se envió a ${address}.`,
} satisfies Translated<typeof english>;

import type { Translated } from '../../../localize/strings.js';
import type { pairingDemoStrings } from '../../../pairing/pairing-demo.strings.js';
import type { pairingLinkedStrings } from '../../../pairing/pairing-linked.strings.js';
import type { pairingNumberStrings } from '../../../pairing/pairing-number.strings.js';
import type { pairingQuestionStrings } from '../../../pairing/pairing-question.strings.js';
import type { pairingTroubleStrings } from '../../../pairing/pairing-trouble.strings.js';

export const pairingNumber: Translated<typeof pairingNumberStrings> = {
  open_on_number: (number) => `Abre *WhatsApp* en ${number}`,
  with_number: 'Toca *Vincular un dispositivo* y luego *Vincular con el número de teléfono*',
  type_code: 'Escribe el código. El guion se pone solo',
  number: 'Número del teléfono',
  number_help: 'Con su prefijo de país, como +44 7700 900143.',
  get_code: 'Obtener un código',
  copy_code: 'Copiar código',
  copied: 'Copiado',
  new_code: 'Código nuevo',
  code_label: 'Código de vinculación',
  fault_empty: 'Escribe el número del teléfono.',
  fault_letters: (sign) => `Un número solo tiene dígitos: contiene «${sign}».`,
  fault_country: (code) => `Ningún país tiene el prefijo ${code}. Revisa las primeras cifras.`,
  fault_twice: (code) => `El prefijo de país ${code} está dos veces. Quita uno.`,
  reads: (number) => `Se lee como ${number}`,
  fault_zero: 'Empieza por el prefijo de país, como 44, sin un 0.',
  fault_short: 'Es demasiado corto. ¿Lleva el prefijo de país?',
  fault_long: 'Es demasiado largo para un número de teléfono.',
  valid: 'Válido durante',
  no_clock: 'Sirve unos minutos. Esta pasarela no dice cuánto, por eso no se muestra ningún reloj.',
  said: 'El código de vinculación está listo.',
  form_foot: 'Esperando el número',
};

export const pairingTrouble: Translated<typeof pairingTroubleStrings> = {
  gone: 'Esta sesión no está aquí',
  connecting_title: 'Conectando',
  connecting_text: 'El teléfono está vinculado; la pasarela se conecta a WhatsApp.',
  connecting_foot: 'Iniciando',
  linking_title: 'Teléfono encontrado, vinculando',
  linking_text: 'Deja WhatsApp abierto en el teléfono hasta que termine.',
  linking_foot: 'Vinculando',
  no_code_title: 'No llegó ningún código',
  no_code_text: 'No se ha perdido nada: pídelo otra vez.',
  no_code_action: 'Reintentar',
  no_code_foot: 'Fallo',
  fault_number: 'WhatsApp no conoce este número. Revísalo e inténtalo de nuevo.',
  wait: (wait) => `La pasarela pide esperar ${wait}.`,
  failed_forbidden: 'Tu rol no puede vincular un teléfono.',
  failed: 'No funcionó. Inténtalo de nuevo.',
  failed_unreachable: 'La pasarela no responde. Inténtalo de nuevo.',
  expired_title: 'Ningún teléfono escaneó a tiempo',
  expired_text: 'WhatsApp da seis códigos cada vez. Ten el teléfono a mano y pide más.',
  expired_action: 'Obtener un código nuevo',
  expired_foot: 'En pausa',
  passkey_title: 'Un paso más en el teléfono',
  passkey_text:
    'WhatsApp pide la llave de acceso de esta cuenta. Sigue lo que muestra el teléfono; esta tarjeta continúa sola.',
  passkey_foot: 'Esperando la llave de acceso',
  refused_title: 'WhatsApp rechazó el vínculo',
  refused_text:
    'Puede que el teléfono ya tenga cuatro dispositivos. Desvincula uno en el teléfono e inténtalo de nuevo.',
  refused_action: 'Reintentar',
  refused_foot: 'No se vinculó nada',
  failed_title: 'El vínculo no funciona',
  failed_text: 'Otro ordenador lo tomó o WhatsApp lo terminó. Inícialo de nuevo.',
  failed_action: 'Iniciar de nuevo',
  failed_foot: 'Fallo',
  outdated_title: 'Esta pasarela es demasiado antigua para WhatsApp',
  outdated_text: 'WhatsApp rechaza su versión. El operador tiene que actualizarla; el vínculo se conserva.',
  outdated_action: 'Reintentar',
  outdated_foot: 'Fallo',
  blocked_title: 'WhatsApp bloquea este número',
  blocked_text: 'Espera a que termine el bloqueo o vincula otro número.',
  blocked_until: (when) => `El bloqueo termina ${when}. Espera hasta entonces o vincula otro número.`,
  blocked_action: 'Vincular otro número',
  blocked_foot: 'Bloqueado',
  blocked_for: (span) => `Bloqueado durante ${span}`,
  unreachable_title: 'No se llega a la pasarela',
  unreachable_text: 'El código se retiró porque puede ser antiguo.',
  unreachable_next: (wait) => `Se intenta de nuevo en ${wait}.`,
  unreachable_now: 'Se intenta de nuevo ahora.',
  unreachable_action: 'Intentar ahora',
  unreachable_foot: 'Sin respuesta',
  unreachable_ago: (ago) => `Última respuesta ${ago}`,
  logged_out_title: 'Este teléfono se desvinculó',
  logged_out_text: 'Los chats se siguen pudiendo leer. Vincula un teléfono de nuevo para enviar y recibir.',
  logged_out_plain:
    'Esta pasarela no puede vincular dos veces la misma sesión: se elimina y se crea otra con la misma etiqueta.',
  logged_out_action: 'Vincular de nuevo',
  logged_out_foot: 'Desvinculada',
  stopped_title: 'Esta sesión está detenida',
  stopped_text: 'El teléfono sigue vinculado. Iníciala para volver a enviar y recibir.',
  stopped_action: 'Iniciar',
  stopped_foot: 'Detenida',
};

export const pairingLinked: Translated<typeof pairingLinkedStrings> = {
  title: 'Teléfono vinculado',
  linked_text: 'Los mensajes llegan desde ahora. Los chats anteriores pueden llegar en los próximos minutos.',
  linked_phone: 'Teléfono',
  linked_jid: 'JID',
  linked_since: 'Conectado',
  linked_foot: 'Puedes desvincularlo en el teléfono, en Dispositivos vinculados.',
  copy_phone: 'Copiar el número',
  copy_jid: 'Copiar el JID',
  unlink: 'Desvincular…',
  open_chats: 'Abrir chats',
};

export const pairingQuestion: Translated<typeof pairingQuestionStrings> = {
  relink_heading: '¿Eliminar esta sesión y crearla de nuevo?',
  relink_text:
    'Esta pasarela no puede vincular una sesión dos veces. La nueva tiene la misma etiqueta; los chats de la antigua se van con ella.',
  relink: 'Eliminar y vincular de nuevo',
  unlink_heading: (name) => `¿Desvincular ${name}?`,
  unlink_text:
    'Ya no se envía ni se recibe nada. Los chats se siguen pudiendo leer. Para volver a usar el número hay que vincular el teléfono de nuevo.',
  unlink_verb: 'Desvincular',
};

export const pairingDemo: Translated<typeof pairingDemoStrings> = {
  text: 'Red de demostración: escanea desde',
  link: 'el teléfono virtual',
};

import type { Translated } from '../localize/strings.js';
import type { english } from './two-factor-change.strings.js';

export default {
  set_up_title: 'Configurar la verificación en dos pasos',
  set_up_text:
    'Necesitas tu teléfono con una aplicación de autenticación. Escribe tu contraseña para empezar.',
  renew_title: 'Configurar de nuevo la verificación en dos pasos',
  renew_text:
    'Para un teléfono nuevo u otra aplicación. Hasta que se confirme un código de la nueva, la aplicación y los códigos de respaldo actuales siguen sirviendo. Cerrar esto no cambia nada.',
  renew_at_once:
    'En este servicio, la aplicación y los códigos de respaldo actuales dejan de servir en cuanto continúes. Ten lista la aplicación nueva y no salgas antes de que muestre códigos.',
  codes_title: 'Crear nuevos códigos de respaldo',
  codes_text: 'Los anteriores dejan de servir en el acto. Escribe tu contraseña para crear diez nuevos.',
  off_title: 'Desactivar la verificación en dos pasos',
  off_text: 'A partir de entonces basta la contraseña para entrar, y los códigos de respaldo ya no valen.',
  continue: 'Continuar',
  replace: 'Reemplazar ahora',
  codes_verb: 'Crear códigos nuevos',
  off_verb: 'Desactivar',
  scan_title: 'Escanéalo con tu aplicación de autenticación',
  scan: 'En la aplicación, añade una cuenta y escanea el código.',
  qr_label: 'Código QR para tu aplicación de autenticación',
  by_hand: '¿No puedes escanear? Escribe esta clave en la aplicación:',
  key: 'clave de configuración',
  enter: 'Escribe las seis cifras que muestra.',
  code: 'Código de la aplicación',
  need_code: 'Escribe las seis cifras.',
  confirm: 'Confirmar',
  live_already: 'Esta es ahora tu única aplicación. No salgas hasta que muestre códigos.',
  save_title: 'Guarda tus códigos de respaldo',
  save_text:
    'Cada uno sirve para entrar una vez, cuando no tengas el teléfono a mano. Guárdalos donde puedas leerlos sin el teléfono.',
  codes: 'códigos de respaldo',
  download: 'Descargar',
  saved: 'Los he guardado',
  file: 'Códigos de respaldo de',
} satisfies Translated<typeof english>;

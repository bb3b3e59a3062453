import type { Translated } from '../localize/strings.js';
import type { english } from './account-devices.strings.js';

export default {
  title: 'Dispositivos con sesión iniciada',
  text: 'Todos los navegadores con sesión en tu cuenta. Si no conoces alguno, cierra su sesión y cambia tu contraseña.',
  browser_on: (browser, system) => `${browser} en ${system}`,
  unknown: 'Navegador desconocido',
  this_device: 'Este dispositivo',
  acting: 'Un administrador actuando como tú',
  no_address: 'Dirección desconocida',
  since: (day) => `Sesión iniciada el ${day}`,
  seen_now: 'Activo ahora',
  seen: (when) => `Visto ${when}`,
  sign_out: 'Cerrar sesión',
  sign_out_what: (device) => `Cerrar sesión: ${device}`,
  others: 'Cerrar todas las demás…',
  everywhere: 'Cerrar sesión en todas partes…',
  at_once:
    'Un dispositivo cerrado se rechaza en su siguiente petición. Cuándo se vio por última vez es exacto al día.',
  late: 'Un dispositivo cerrado puede seguir funcionando hasta cinco minutos. Cuándo se vio por última vez es exacto al día.',
  one_title: (device) => `¿Cerrar la sesión de ${device}?`,
  one_text: 'Tendrá que iniciar sesión de nuevo. Lo que esté escrito allí y sin enviar sigue en su pantalla.',
  others_title: '¿Cerrar la sesión en todos los demás dispositivos?',
  others_text: 'Todos los dispositivos menos este tendrán que iniciar sesión de nuevo.',
  others_verb: 'Cerrar todas las demás',
  everywhere_title: '¿Cerrar sesión en todas partes?',
  everywhere_text: 'Todos los dispositivos tendrán que iniciar sesión de nuevo, también este.',
  everywhere_verb: 'Cerrar sesión en todas partes',
  one_toast: (device) => `Sesión cerrada: ${device}`,
  others_toast: 'Se ha cerrado la sesión en los demás dispositivos',
  stale_title: 'Inicia sesión de nuevo para ver tus dispositivos',
  stale_text:
    'Este servicio los muestra durante un día tras iniciar sesión. Cerrar sesión en todas partes funciona igualmente.',
} satisfies Translated<typeof english>;

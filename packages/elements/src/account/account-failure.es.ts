import type { Translated } from '../localize/strings.js';
import type { english } from './account-failure.strings.js';

export default {
  acting: 'Estás actuando como otra persona. Esto es solo suyo.',
  no_password: 'Esta cuenta entra sin contraseña, así que no hay ninguna que comprobar.',
  already_on: 'La verificación en dos pasos ya está activada. Desactívala y vuelve a configurarla.',
  already_off: 'La verificación en dos pasos ya está desactivada.',
  too_late: 'Ha pasado demasiado tiempo. Cierra y empieza de nuevo; no ha cambiado nada.',
  wrong_password: 'Esa no es tu contraseña actual.',
  wrong_code: 'Ese código no es correcto o ya pasó. Escribe el que se muestra ahora.',
  need_password: 'Escribe tu contraseña actual.',
  current_password: 'Contraseña actual',
  show: 'Mostrar',
  hide: 'Ocultar',
  show_what: (field) => `Mostrar: ${field}`,
  hide_what: (field) => `Ocultar: ${field}`,
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './account-password.strings.js';

export default {
  title: 'Contraseña',
  text: 'Usa una que no uses en ningún otro sitio. Un gestor de contraseñas puede crearla y guardarla.',
  next: 'Contraseña nueva',
  next_help: 'Al menos 8 caracteres.',
  others: 'Cerrar sesión en todos los demás dispositivos',
  others_help: 'Recomendado: quien conozca la contraseña anterior pierde el acceso.',
  others_late: 'Recomendado. Un dispositivo cerrado puede seguir funcionando hasta cinco minutos.',
  verb: 'Cambiar contraseña',
  changed: 'Contraseña cambiada.',
  changed_others: 'Contraseña cambiada. Se ha cerrado la sesión en los demás dispositivos.',
  changed_late:
    'Contraseña cambiada. Se ha cerrado la sesión en los demás dispositivos; pueden seguir funcionando hasta cinco minutos.',
  short: 'Usa al menos 8 caracteres.',
  long: 'Usa 128 caracteres como máximo.',
  address: 'Tu correo no sirve de contraseña. Elige otra.',
  common: 'Esta contraseña es demasiado común. Elige otra.',
  same: 'Es la contraseña actual. Elige otra.',
  need_next: 'Escribe una contraseña nueva.',
} satisfies Translated<typeof english>;

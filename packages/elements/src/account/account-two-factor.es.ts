import type { Translated } from '../localize/strings.js';
import type { english } from './account-two-factor.strings.js';

export default {
  title: 'Verificación en dos pasos',
  text: 'Un código de una aplicación del teléfono, que se pide junto con la contraseña al iniciar sesión.',
  on: 'Activada',
  off: 'Desactivada',
  set_up: 'Configurar la verificación en dos pasos…',
  renew: 'Configurar de nuevo…',
  new_codes: 'Nuevos códigos de respaldo…',
  switch_off: 'Desactivar…',
  codes_left: (left) => (left === 1 ? 'Queda 1 código de respaldo.' : `Quedan ${left} códigos de respaldo.`),
  no_codes_left: 'No queda ningún código de respaldo: crea otros, o perder el teléfono te dejará fuera.',
  off_toast: 'La verificación en dos pasos está desactivada',
  on_toast: 'La verificación en dos pasos está activada',
  renewed_toast: 'Ya entras con la aplicación nueva',
} satisfies Translated<typeof english>;

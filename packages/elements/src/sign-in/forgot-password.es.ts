import type { Translated } from '../localize/strings.js';
import type { english } from './forgot-password.strings.js';

export default {
  title: '¿Olvidaste la contraseña?',
  ask_text: 'Escribe el correo de tu cuenta. Allí llega un enlace para fijar una contraseña nueva.',
  send: 'Enviar el enlace',
  sent_title: 'Mira tu correo',
  sent_text: (email) =>
    `Si hay una cuenta con ${email}, un enlace va en camino. Sirve una vez, durante una hora.`,
  sent_missing: '¿No llegó nada? Mira en el correo no deseado y comprueba la dirección.',
  again: 'Usar otra dirección',
  admin_title: 'Pide ayuda a la administración',
  admin_text:
    'Esta pasarela no envía correo. Una superadministradora o un superadministrador puede crear un enlace para ti: ábrelo aquí y fija una contraseña nueva.',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './reset-password.strings.js';

export default {
  title: 'Fijar una contraseña nueva',
  whose: (email) => `Para la cuenta de ${email}. El enlace sirve una vez.`,
  whose_unknown: 'Para la cuenta del enlace. Sirve una vez.',
  password: 'Contraseña nueva',
  set: 'Fijar la contraseña',
  done_title: 'La contraseña nueva está fijada',
  done_text:
    'Se cerraron todas las sesiones de esta cuenta, en todos los dispositivos. Entra con la contraseña nueva.',
  to_sign_in: 'Ir a la entrada',
  expired_title: 'Este enlace ha caducado',
  used_title: 'Este enlace ya se usó',
  used_text: 'Sirve una vez. Si no fuiste tú, avisa enseguida a la administración.',
  replaced_title: 'Hay un enlace más nuevo',
  replaced_text: 'Ocupa el lugar de este: usa el último que llegó.',
  unknown_title: 'No existe ese enlace',
  unknown_text: 'Puede estar cortado o tener más de una semana.',
  gone_title: 'Esta cuenta se eliminó',
  gone_text: 'Ya no hay contraseña que fijar.',
  ask_again: 'Pide uno nuevo: con «¿La olvidaste?» en la entrada, o a la administración.',
  loading: 'Comprobando el enlace',
  again: 'Reintentar',
} satisfies Translated<typeof english>;

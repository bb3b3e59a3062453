import type { Translated } from '../localize/strings.js';
import type { english } from './impersonation.strings.js';

export default {
  label: 'Suplantación',
  before: 'Actúas como',
  place: 'en',
  after: 'Lo que haces queda registrado con tu nombre.',
  ends: (span) => `Termina en ${span}`,
  stop: 'Dejar de suplantar',
  sign_out: 'Cerrar sesión',
  no_way_back: 'No se puede recuperar tu propia sesión. Cierra esta y vuelve a entrar con tu cuenta.',
  still_acting: 'No se detuvo: la pasarela te sigue tomando por esta persona.',
} satisfies Translated<typeof english>;

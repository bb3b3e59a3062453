import type { Translated } from '../localize/strings.js';
import type { english } from './account.strings.js';

export default {
  title: 'Cuenta',
  about: 'Quién eres aquí y cómo inicias sesión',
  acting_title: (name) => `Estás actuando como ${name}`,
  acting_text:
    'La contraseña, la verificación en dos pasos y los dispositivos son solo suyos. Deja de suplantar para cambiar los tuyos.',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './user-reset-link.strings.js';

export default {
  title: (name) => `Entrega este enlace a ${name}`,
  link: 'enlace para restablecer la contraseña',
  stored: 'Lo he entregado o copiado',
  until: (time) => `Sirve una vez, hasta el ${time}. Un enlace más nuevo lo anula.`,
  after: 'Cuando se fije la contraseña nueva, se cerrarán todas las sesiones de esta cuenta.',
} satisfies Translated<typeof english>;

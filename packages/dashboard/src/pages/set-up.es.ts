import type { Translated } from '@wagate/elements/parts';
import type { english } from './set-up.strings.js';

export default {
  heading: '¿Asumir la superadministración?',
  verb: 'Asumir la superadministración',
  who: (name, email) => `Has iniciado sesión como ${name} (${email}).`,
  text: (gateway) =>
    `El enlace de configuración convierte esta cuenta en la primera superadministración de ${gateway}: de todas sus organizaciones, sesiones y personas. Sirve una vez. Para otra cuenta, cancela, cierra la sesión y abre el enlace de nuevo.`,
  used: 'Este enlace de configuración ya se usó, o un arranque posterior creó otro.',
  unreachable: 'La pasarela no responde. Comprueba la conexión e inténtalo de nuevo.',
  failed: 'La pasarela tuvo un error. Inténtalo de nuevo.',
  done: 'Ahora tienes la superadministración de esta pasarela',
} satisfies Translated<typeof english>;

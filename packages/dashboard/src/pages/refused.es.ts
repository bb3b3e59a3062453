import type { Translated } from '@wagate/elements/parts';
import type { english } from './refused.strings.js';

export default {
  banned: 'Esta cuenta está bloqueada',
  banned_until: (end) => `El bloqueo termina el ${end}. Entonces podrás volver a entrar.`,
  banned_for_good: 'No tiene fecha de fin.',
  banned_ask: (gateway) => `Consulta a la administración de ${gateway}.`,
  removed: 'Esta cuenta se ha eliminado',
  removed_text: (gateway) => `Consulta a la administración de ${gateway}.`,
  no_organization: 'Ya no estás en esta organización',
  no_organization_text: 'Te quitaron de ella o se eliminó.',
  choose: 'Elige otra o crea una propia:',
  purged: 'Nada de lo que había en esta página se conserva aquí.',
  to_sign_in: 'Ir al inicio de sesión',
  go_without: 'Seguir sin ninguna',
  sign_out: 'Cerrar sesión',
} satisfies Translated<typeof english>;

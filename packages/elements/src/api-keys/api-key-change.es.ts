import type { Translated } from '../localize/strings.js';
import type { english } from './api-key-change.strings.js';

export default {
  rename_title: 'Cambiar el nombre',
  rename_verb: 'Guardar',
  name: 'Nombre',
  no_name: 'Da un nombre a la clave.',
  name_long: (most) => `Un nombre tiene como mucho ${most} caracteres.`,
  off_title: (name) => `¿Desactivar ${name}?`,
  off_verb: 'Desactivar',
  off_text: 'Sus llamadas se rechazan al momento y sus conexiones se cierran. Puedes activarla de nuevo.',
  on_title: (name) => `¿Activar ${name}?`,
  on_verb: 'Activar',
  on_text: 'Quien tenga su secreto podrá usarla de nuevo.',
  rotate_title: (name) => `¿Cambiar el secreto de ${name}?`,
  rotate_verb: 'Cambiar',
  rotate_text:
    'El secreto anterior deja de valer al momento: los programas que lo usan fallan hasta tener el nuevo.',
  revoke_title: (name) => `¿Revocar ${name}?`,
  revoke_verb: 'Revocar clave',
  revoke_text: 'Sus llamadas se rechazan al momento y sus conexiones se cierran. No se puede deshacer.',
} satisfies Translated<typeof english>;

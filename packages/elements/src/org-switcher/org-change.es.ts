import type { Translated } from '../localize/strings.js';
import type { english } from './org-change.strings.js';

export default {
  rename_heading: (name) => `Cambiar el nombre de ${name}`,
  rename_verb: 'Cambiar nombre',
  rename_text: 'Todas las personas que la forman ven el nombre nuevo.',
  name: 'Nombre',
  need_name: 'Escribe un nombre.',
  delete_heading: (name) => `¿Eliminar ${name}?`,
  delete_verb: 'Eliminar organización',
  delete_text:
    'Sus claves y webhooks dejan de funcionar, todos sus miembros la pierden y nada de ella se puede recuperar. Antes hay que eliminar sus sesiones: sin ella nadie podría desvincular sus teléfonos.',
  delete_last:
    'Es tu única organización: después no formas parte de ninguna hasta que crees una o te inviten.',
  has_sessions: 'Todavía tiene sesiones. Elimínalas primero; entonces nada lo impide.',
  not_allowed_rename: 'No se cambió el nombre: solo puede hacerlo quien la posee o administra.',
  not_allowed_delete: 'No se eliminó: solo puede hacerlo quien la posee.',
  gone: 'Ya no existe, o no formas parte de ella.',
} satisfies Translated<typeof english>;

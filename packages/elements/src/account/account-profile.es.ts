import type { Translated } from '../localize/strings.js';
import type { english } from './account-profile.strings.js';

export default {
  title: 'Perfil',
  text: 'Así te ven las personas con las que trabajas.',
  name: 'Nombre',
  email: 'Correo electrónico',
  email_help: 'Con él inicias sesión. Aquí no se puede cambiar.',
  save: 'Guardar',
  saved: 'Nombre guardado',
  need_name: 'Escribe un nombre.',
  long_name: 'Usa 120 caracteres como máximo.',
  bad_name: 'Este nombre no se acepta. Usa letras, cifras y espacios.',
} satisfies Translated<typeof english>;

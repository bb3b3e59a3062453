import type { Translated } from '../localize/strings.js';
import type { english } from './contact-select.strings.js';

export default {
  label: 'Para',
  placeholder: 'Nombre o número',
  list: 'Personas y grupos',
  clear: 'Borrar',
  none: 'Nadie se llama así. También vale un número con su prefijo de país.',
  names_only: 'Esta pasarela solo busca nombres; los números, entre los cargados.',
  searching: 'Buscando',
  check: (number) => `Usar ${number}`,
  check_help: 'No está entre los contactos: se pregunta a WhatsApp',
  checking: (number) => `Preguntando a WhatsApp por ${number}`,
  absent: (number) => `${number} no está en WhatsApp.`,
  spelled: (number) => `WhatsApp conoce este número como ${number}.`,
  unchecked: (number) => `${number} no se pudo comprobar: la sesión no está conectada a WhatsApp.`,
  unchecked_taken: (number) => `${number} se tomó sin comprobar: la sesión no está conectada a WhatsApp.`,
  required: 'Elige una persona, un grupo o un número.',
  choose: 'Elige a alguien de la lista.',
} satisfies Translated<typeof english>;

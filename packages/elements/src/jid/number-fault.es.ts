import type { Translated } from '../localize/strings.js';
import type { english } from './number-fault.strings.js';

export default {
  empty: 'Escribe el número del teléfono.',
  letters: (sign) => `Un número solo tiene dígitos: contiene «${sign}».`,
  zero: 'Empieza por el prefijo de país, como 44, sin un 0.',
  short: 'Es demasiado corto. ¿Lleva el prefijo de país?',
  long: 'Es demasiado largo para un número de teléfono.',
  country: (code) => `Ningún país tiene el prefijo ${code}. Revisa las primeras cifras.`,
  twice: (code) => `El prefijo de país ${code} está dos veces. Quita uno.`,
} satisfies Translated<typeof english>;

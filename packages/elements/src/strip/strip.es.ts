import type { Translated } from '../localize/strings.js';
import type { stripStrings } from './strip.strings.js';

export const strip: Translated<typeof stripStrings> = {
  age: (age) => `Hace ${age}.`,
  lost: 'Conexión perdida.',
  next: (seconds) => `Próximo intento en ${seconds}`,
  trying: 'Intentando ahora',
  now: 'Ahora',
  again: 'Reintentar',
};

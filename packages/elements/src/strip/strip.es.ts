import type { Translated } from '../localize/strings.js';
import type { stripStrings } from './strip.strings.js';

export const strip: Translated<typeof stripStrings> = {
  offline: 'Este dispositivo no tiene conexión.',
  silent: 'La pasarela no responde.',
  interrupted: 'Las novedades no llegan.',
  off: 'Nada nuevo llega por sí solo.',
  from: (time) => `Datos de: ${time}.`,
  next: (seconds) => `Próximo intento en ${seconds}`,
  trying: 'Intentando ahora',
  now: 'Ahora',
  again: 'Reintentar',
};

import type { Translated } from '../localize/strings.js';
import type { english } from './api-key-secret.strings.js';

export default {
  title: (name) => `Copia la clave de ${name}`,
  key: 'clave',
  stored: 'He guardado la clave en un lugar seguro',
  try_it: 'Pruébala',
  paste: '‹pega la clave›',
} satisfies Translated<typeof english>;

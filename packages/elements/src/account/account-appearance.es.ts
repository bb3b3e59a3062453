import type { Translated } from '../localize/strings.js';
import type { english } from './account-appearance.strings.js';

export default {
  title: 'Apariencia',
  text: 'Solo en este navegador.',
  theme: 'Colores',
  system: 'Como el dispositivo',
  light: 'Claro',
  dark: 'Oscuro',
  language: 'Idioma',
} satisfies Translated<typeof english>;

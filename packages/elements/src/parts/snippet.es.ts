import type { Translated } from '../localize/strings.js';
import type { english } from './snippet.strings.js';

export default {
  language: 'Lenguaje',
  what: 'el código',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './snippet.strings.js';

export default {
  language: 'اللغة',
  what: 'الشيفرة',
} satisfies Translated<typeof english>;

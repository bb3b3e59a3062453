import type { Translated } from '../localize/strings.js';
import type { stripStrings } from './strip.strings.js';

export const strip: Translated<typeof stripStrings> = {
  age: (age) => `منذ ${age}.`,
  lost: 'انقطع الاتصال.',
  next: (seconds) => `المحاولة التالية بعد ${seconds}`,
  trying: 'جارٍ المحاولة',
  now: 'الآن',
  again: 'إعادة المحاولة',
};

import type { Translated } from '../localize/strings.js';
import type { stripStrings } from './strip.strings.js';

export const strip: Translated<typeof stripStrings> = {
  offline: 'هذا الجهاز غير متصل بالشبكة.',
  silent: 'البوابة لا تجيب.',
  interrupted: 'توقف وصول المستجدات.',
  off: 'لا يصل جديد من تلقاء نفسه.',
  from: (time) => `البيانات من: ${time}.`,
  next: (seconds) => `المحاولة التالية بعد ${seconds}`,
  trying: 'جارٍ المحاولة',
  now: 'الآن',
  again: 'إعادة المحاولة',
};

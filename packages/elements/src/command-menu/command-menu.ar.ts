import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './command-menu.strings.js';

export default {
  label: 'انتقل إلى',
  results: 'النتائج',
  close: 'إغلاق',
  escape: 'Esc',
  more: (count) =>
    `${counted(count, 'نتيجة أخرى', 'نتيجتان أخريان', 'نتائج أخرى', 'نتيجة أخرى')}: واصل الكتابة`,
  searching: 'جارٍ البحث…',
  search_failed: (group) => `تعذّر البحث في «${group}».`,
  again: 'أعد المحاولة',
  none: (query) => `لا شيء باسم «${query}».`,
  none_help: 'يكفي جزء من اسم أو من رقم.',
  count: (count) => counted(count, 'نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة'),
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './copy.strings.js';

export default {
  copy: 'نسخ',
  copy_what: (what) => `نسخ ${what}`,
  copied: 'تم النسخ',
  copied_what: (what) => `تم نسخ ${what}`,
  refused: 'لا تستطيع هذه الصفحة النسخ بنفسها. حدّد النص وانسخه يدويًا.',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './pairing-number.strings.js';

export default {
  number: 'رقم الهاتف',
  number_help: 'مع رمز البلد، مثل \u2066+44 7700 900143\u2069.',
  reads: (number) => `يُقرأ ${number}`,
  get_code: 'الحصول على رمز',
  copy_code: 'نسخ الرمز',
  copied: 'نُسخ',
  new_code: 'رمز جديد',
  code_label: 'رمز الربط',
  no_clock: 'يعمل بضع دقائق. لا تذكر هذه البوابة المدة، لذا لا تظهر ساعة.',
} satisfies Translated<typeof english>;

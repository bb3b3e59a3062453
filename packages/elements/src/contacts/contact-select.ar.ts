import type { Translated } from '../localize/strings.js';
import type { english } from './contact-select.strings.js';

export default {
  label: 'إلى',
  placeholder: 'اسم أو رقم',
  list: 'الأشخاص والمجموعات',
  clear: 'امسح',
  none: 'لا أحد بهذا الاسم. يمكن أيضًا كتابة رقم مع رمز بلده.',
  names_only: 'هذه البوابة تبحث في الأسماء فقط، وفي أرقام من حُمّلوا.',
  searching: 'جارٍ البحث',
  check: (number) => `استخدم ${number}`,
  check_help: 'ليس بين جهات الاتصال: يُسأل واتساب',
  checking: (number) => `يُسأل واتساب عن ${number}`,
  absent: (number) => `${number} ليس على واتساب.`,
  spelled: (number) => `يعرف واتساب هذا الرقم بصيغة ${number}.`,
  unchecked: (number) => `تعذّر التحقق من ${number}: الجلسة غير متصلة بواتساب.`,
  unchecked_taken: (number) => `أُخذ ${number} دون تحقق: الجلسة غير متصلة بواتساب.`,
  required: 'اختر شخصًا أو مجموعة أو رقمًا.',
  choose: 'اختر أحدًا من القائمة.',
} satisfies Translated<typeof english>;

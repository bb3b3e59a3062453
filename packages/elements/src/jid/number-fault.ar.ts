import type { Translated } from '../localize/strings.js';
import type { english } from './number-fault.strings.js';

export default {
  empty: 'أدخل رقم الهاتف.',
  letters: (sign) => `في الرقم أرقام فقط: فيه «${sign}».`,
  zero: 'ابدأ برمز البلد، مثل 44، دون صفر.',
  short: 'هذا قصير جدًا. هل فيه رمز البلد؟',
  long: 'هذا أطول من رقم هاتف.',
  country: (code) => `لا بلد رمزه ${code}. تحقّق من الأرقام الأولى.`,
  twice: (code) => `رمز البلد ${code} مكرّر فيه. احذف أحدهما.`,
} satisfies Translated<typeof english>;

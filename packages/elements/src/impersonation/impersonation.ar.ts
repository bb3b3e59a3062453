import type { Translated } from '../localize/strings.js';
import type { english } from './impersonation.strings.js';

export default {
  label: 'التصرف باسم شخص آخر',
  before: 'أنت تتصرف باسم',
  place: 'في',
  after: 'يُسجَّل ما تفعله مع اسمك.',
  ends: (span) => `ينتهي خلال ${span}`,
  stop: 'إيقاف التصرف باسمه',
  sign_out: 'تسجيل الخروج',
  no_way_back: 'لا يمكن استعادة دخولك أنت. سجّل الخروج ثم ادخل من جديد بحسابك.',
  still_acting: 'لم يتوقف: ما زالت البوابة تعدّك هذا الشخص.',
} satisfies Translated<typeof english>;

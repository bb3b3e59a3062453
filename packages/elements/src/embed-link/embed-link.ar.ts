import type { Translated } from '../localize/strings.js';
import type { english } from './embed-link.strings.js';

export default {
  title: 'اربط هاتفك',
  title_for: (name) => `اربط هاتفك بـ ${name}`,
  about: 'أُرسل إليك هذا الرابط لتصل رقمك في واتساب. وهو يُفتح مرة واحدة.',
  ready: 'أحضر هاتفك ثم تابع.',
  open: 'متابعة',
  used_title: 'فُتح هذا الرابط من قبل',
  expired_title: 'انتهت مدة هذا الرابط',
  cancelled_title: 'أُلغي هذا الرابط',
  unknown_title: 'هذا الرابط غير كامل',
  incomplete_title: 'افتح الرابط من جديد',
  over_text: 'اطلب رابطًا جديدًا ممن أرسله إليك.',
  unknown_text: 'افتحه من الرسالة التي وصلتك أو انسخه كاملًا. وإن لم يُفتح فاطلب رابطًا جديدًا.',
  incomplete_text:
    'لم يعد الرابط كاملًا في هذه الصفحة، كما يحدث بعد إعادة تحميلها. افتحه من الرسالة التي وصلتك أو انسخه كاملًا.',
  time_title: 'انتهى وقت الربط',
  linked_title: 'رُبط هاتفك',
  linked_text: 'يمكنك إغلاق هذه الصفحة.',
  linked_text_back: 'يمكنك العودة الآن.',
  back: 'العودة',
  back_to: (name) => `العودة إلى ${name}`,
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './admin-number-message.strings.js';

export default {
  title: 'رسالة تجريبية',
  about: 'يعمل الرقم حين تصل رسالة مرسلة منه. إلى أي رقم تُرسل؟',
  number: 'إرسال إلى',
  number_help: 'هاتف في متناول اليد، مع رمز البلد، مثل ⁦+44 7700 900143⁩.',
  send: 'إرسال رسالة تجريبية',
  text: 'هذه رسالة تجريبية من رقم الإدارة.',
  checking: 'جارٍ البحث عن الرقم في واتساب…',
  waiting: (number) => `أُرسلت إلى ${number}. بانتظار أن يؤكدها الهاتف…`,
  delivered: (number) => `الرقم يعمل: وصلت الرسالة إلى ${number}.`,
  absent: (number) => `${number} ليس على واتساب. لم يُرسل شيء.`,
  failed: (number) => `لم يقبل واتساب الرسالة إلى ${number}.`,
  silent: (number) => `قبل واتساب الرسالة، لكن ${number} لم يؤكدها. هل ذلك الهاتف مشغَّل ومتصل؟`,
  elsewhere: (organization) => `تُرسل الرسالة التجريبية من ${organization} حيث جلسة الرقم. انتقل إليها أولًا.`,
} satisfies Translated<typeof english>;

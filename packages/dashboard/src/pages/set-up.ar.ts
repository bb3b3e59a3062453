import type { Translated } from '@wagate/elements/parts';
import type { english } from './set-up.strings.js';

export default {
  heading: 'هل تصبح المشرف العام؟',
  verb: 'أصبح المشرف العام',
  who: (name, email) => `سجّلت الدخول باسم ${name} (${email}).`,
  text: (gateway) =>
    `يجعل رابط الإعداد هذا الحساب أول مشرف عام على ${gateway}: على كل مؤسساتها وجلساتها ومستخدميها. يعمل مرة واحدة. لحساب آخر، ألغِ وسجّل الخروج ثم افتح الرابط مرة أخرى.`,
  used: 'استُخدم رابط الإعداد هذا، أو أنشأ تشغيل لاحق رابطًا جديدًا.',
  unreachable: 'البوابة لا تجيب. تحقق من الاتصال وحاول مرة أخرى.',
  failed: 'حدث خطأ في البوابة. حاول مرة أخرى.',
  done: 'أنت الآن المشرف العام على هذه البوابة',
} satisfies Translated<typeof english>;

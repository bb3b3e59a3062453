import type { Translated } from '../localize/strings.js';
import type { english } from './account-failure.strings.js';

export default {
  acting: 'أنت تتصرف باسم شخص آخر. هذا له وحده.',
  no_password: 'هذا الحساب يسجّل الدخول بلا كلمة مرور، فلا توجد كلمة للتحقق منها.',
  already_on: 'التحقق بخطوتين مفعّل بالفعل. أوقفه أولًا ثم أعد إعداده.',
  already_off: 'التحقق بخطوتين متوقف بالفعل.',
  too_late: 'استغرق ذلك وقتًا طويلًا. أغلق وابدأ من جديد؛ لم يتغير شيء.',
  wrong_password: 'هذه ليست كلمة مرورك الحالية.',
  wrong_code: 'هذا الرمز غير صحيح أو انتهت مدته. أدخل الرمز الظاهر الآن.',
  need_password: 'أدخل كلمة مرورك الحالية.',
  current_password: 'كلمة المرور الحالية',
  show: 'إظهار',
  hide: 'إخفاء',
  show_what: (field) => `إظهار: ${field}`,
  hide_what: (field) => `إخفاء: ${field}`,
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './account-profile.strings.js';

export default {
  title: 'الملف الشخصي',
  text: 'كيف تظهر لمن تعمل معهم.',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  email_help: 'به تسجّل الدخول. لا يمكن تغييره هنا.',
  save: 'حفظ',
  saved: 'حُفظ الاسم',
  need_name: 'أدخل اسمًا.',
  long_name: 'استخدم 120 حرفًا على الأكثر.',
  bad_name: 'هذا الاسم غير مقبول. استخدم حروفًا وأرقامًا ومسافات.',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { panelStrings, skeletonStrings } from './state-panel.strings.js';

export const skeleton: Translated<typeof skeletonStrings> = { loading: 'جارٍ التحميل' };

export const panel: Translated<typeof panelStrings> = {
  missing_title: 'لا توجد بوابة متصلة',
  missing_text: 'هذا الجزء من الصفحة ينتظر بوابته: عيّن الخاصية gateway أو ضعه داخل wagate-provider.',
  unnamed_title: 'لم يُحدَّد ما يُعرض',
  unnamed_text: 'هذا الجزء من الصفحة ينتظر تحديد ما يعرضه، مثلًا بالسمة session.',
  unauthorized_title: 'لم تسجّل الدخول',
  still_unauthorized_title: 'ما زلت غير مسجّل الدخول',
  unauthorized_text: 'سجّل الدخول لترى هذا.',
  unauthorized_action: 'تسجيل الدخول',
  forbidden_title: 'لا يُسمح لك برؤية هذا',
  forbidden_text: 'يستطيع من يديره أن يتيحه لك، مثل مالك المؤسسة أو أحد مديريها.',
  not_found_title: 'هذا غير موجود هنا',
  not_found_text: 'ربما حُذف، أو أنه ليس متاحًا لك.',
  rate_limited_title: 'توقف قصير',
  rate_limited_text: (seconds) => `تطلب البوابة ${seconds}. لم يُفقد شيء؛ يُحمَّل هذا بعدها تلقائيًا.`,
  error_title: 'حدث خطأ في البوابة',
  error_text: 'بياناتك بأمان. إن استمر ذلك فأعطِ المشغّل هذا المرجع:',
  error_text_bare: 'بياناتك بأمان. إن استمر ذلك فأخبر المشغّل.',
  unreachable_title: 'تعذّر الوصول إلى البوابة',
  unreachable_text: 'لا تجيب. تحقق من الاتصال أو حاول بعد قليل.',
  set_up_title: 'لا تستطيع هذه الصفحة استخدام بوابتها',
  set_up_text:
    'إعدادها لا يقود إلى البوابة أو لا يُسمح لها بالدخول. من يُنشئ الصفحة يجد في وحدة تحكم المتصفح ما يجب تغييره.',
  offline_title: 'أنت غير متصل',
  offline_text: 'تتابع هذه الصفحة تلقائيًا عند عودة الشبكة.',
  again: 'إعادة المحاولة',
  copy_reference: 'نسخ المرجع',
  copied: 'نُسخ',
};

import type { readingStrings } from '../../data/reading.strings.js';
import type { dialogStrings } from '../../dialog/dialog.strings.js';
import type { Translated } from '../../localize/strings.js';
import type { menuStrings } from '../../menu/menu.strings.js';
import type { panelStrings } from '../../state-panel/panel-body.strings.js';
import type { skeletonStrings } from '../../state-panel/state-panel.strings.js';
import type { statusStrings } from '../../status/status.strings.js';
import type { stripStrings } from '../../strip/strip.strings.js';
import type { tickStrings } from '../../ticks/ticks.strings.js';

export const skeleton: Translated<typeof skeletonStrings> = { loading: 'جارٍ التحميل' };

export const status: Translated<typeof statusStrings> = {
  working: 'تعمل',
  starting: 'قيد البدء',
  scan_qr_code: 'امسح للربط',
  failed: 'فشلت',
  stopped: 'متوقفة',
  logged_out: 'أُلغي ربطها',
  unknown: 'غير معروفة',
};

export const ticks: Translated<typeof tickStrings> = {
  pending: 'قيد الانتظار',
  sent: 'أُرسلت',
  delivered: 'وصلت',
  read: 'قُرئت',
  played: 'شُغّلت',
  failed: 'لم تُرسل',
};

export const dialog: Translated<typeof dialogStrings> = { cancel: 'إلغاء', close: 'إغلاق' };

export const menu: Translated<typeof menuStrings> = { more: 'إجراءات أخرى' };

export const panel: Translated<typeof panelStrings> = {
  missing_title: 'لا توجد بوابة متصلة',
  missing_text: 'هذا الجزء من الصفحة ينتظر بوابته: عيّن الخاصية gateway أو ضعه داخل wagate-provider.',
  unauthorized_title: 'لم تسجّل الدخول',
  unauthorized_text: 'سجّل الدخول لترى هذا. ما كتبته هنا يبقى.',
  unauthorized_action: 'تسجيل الدخول',
  forbidden_title: 'دورك لا يتيح رؤية هذا',
  forbidden_text: 'يمكن ذلك لمالكي مؤسستك ومديريها.',
  not_found_title: 'هذا غير موجود هنا',
  not_found_text: 'ربما حُذف، أو يخص مؤسسة أخرى.',
  rate_limited_title: 'توقف قصير',
  rate_limited_text: (seconds) => `تطلب البوابة ${seconds}. لم يُفقد شيء؛ يُحمَّل هذا بعدها تلقائيًا.`,
  error_title: 'حدث خطأ في البوابة',
  error_text: 'بياناتك بأمان. إن استمر ذلك فأعطِ المشغّل هذا المرجع:',
  error_text_bare: 'بياناتك بأمان. إن استمر ذلك فأخبر المشغّل.',
  unreachable_title: 'تعذّر الوصول إلى البوابة',
  unreachable_text: 'لا تجيب. تحقق من الاتصال أو حاول بعد قليل.',
  offline_title: 'أنت غير متصل',
  offline_text: 'تتابع هذه الصفحة تلقائيًا عند عودة الشبكة.',
  again: 'إعادة المحاولة',
  copy_reference: 'نسخ المرجع',
  copied: 'نُسخ',
};

export const strip: Translated<typeof stripStrings> = {
  offline: 'هذا الجهاز غير متصل بالشبكة.',
  silent: 'البوابة لا تجيب.',
  interrupted: 'توقف وصول المستجدات.',
  off: 'لا يصل جديد من تلقاء نفسه.',
  from: (time) => `البيانات من: ${time}.`,
  next: (seconds) => `المحاولة التالية بعد ${seconds}`,
  trying: 'جارٍ المحاولة',
  now: 'الآن',
  again: 'إعادة المحاولة',
};

export const reading: Translated<typeof readingStrings> = {
  sign_in_ended: 'انتهى تسجيل دخولك. ما تراه من قبل.',
  sign_in: 'تسجيل الدخول',
  partial: 'تعذّرت قراءة جزء من هذا مجددًا. ما تراه من قبل.',
  part_missing: 'تعذّر جلب هذا الجزء من الصفحة.',
  more: 'عرض المزيد',
  loading_more: 'جارٍ تحميل المزيد',
  more_failed: 'تعذّرت قراءة المزيد.',
  again: 'إعادة المحاولة',
  failed_unauthorized: 'لم تسجّل الدخول، أو انتهى تسجيل دخولك. سجّل الدخول؛ ما كتبته هنا يبقى.',
  failed_forbidden: 'دورك لا يسمح بهذا.',
  failed_gone: 'لم يعد هذا موجودًا. ربما حُذف في هذه الأثناء.',
  failed_conflict: 'تغيّر هذا في هذه الأثناء. راجعه قبل المتابعة.',
  failed_invalid: 'لم تقبل البوابة هذا:',
  failed_wait: (seconds) => `تطلب البوابة توقفًا مدته ${seconds}. حاول بعدها.`,
  failed_not_offered: 'هذه البوابة لا تقدّم هذا.',
  failed_error: 'حدث خطأ في البوابة.',
  failed_reference: (reference) => `مرجع للمشغّل: ${reference}`,
  failed_unreachable: 'تعذّر الوصول إلى البوابة. حاول بعد قليل.',
  failed_offline: 'أنت غير متصل. حاول عند عودة الشبكة.',
  failed_unknown: 'لم يصل رد: لا يُعرف هل تم ذلك. تحقق قبل المحاولة من جديد.',
  looking: 'جارٍ التحقق هل تم ذلك.',
};

import type { readingStrings } from '../../data/reading.strings.js';
import type { dialogStrings } from '../../dialog/dialog.strings.js';
import type { Translated } from '../../localize/strings.js';
import type { menuStrings } from '../../menu/menu.strings.js';
import type { statusStrings } from '../../status/status.strings.js';
import type { tickStrings } from '../../ticks/ticks.strings.js';

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
  failed_forbidden: 'لا يُسمح لك بهذا.',
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

import type { Translated } from '../../../localize/strings.js';
import type { sessionAskStrings } from '../../../sessions/session-ask.strings.js';
import type { sessionFailureStrings } from '../../../sessions/session-failure.strings.js';
import type { sessionsMoreStrings } from '../../../sessions/sessions-more.strings.js';
import type { sessionsTroubleStrings } from '../../../sessions/sessions-trouble.strings.js';

export const sessionsMore: Translated<typeof sessionsMoreStrings> = {
  live: 'مباشر',
  filter_all: 'الكل',
  filter_attention: 'تحتاج انتباهًا',
  filter_working: 'تعمل',
  filter_off: 'متوقفة',
  filters: 'عرض',
  search: 'ابحث بالاسم أو الرقم',
  attention_first: 'ما يحتاج انتباهًا أولًا',
  nothing_title: (query) => `لا شيء يطابق «${query}»`,
  nothing_filtered: 'لا جلسة في هذه الحالة',
  nothing_text: (count) => `بُحث في ${count} بالاسم والرقم.`,
  clear: 'مسح',
  show_all: 'عرض الكل',
  menu: (name) => `المزيد عن ${name}`,
  do_open: 'فتح',
  do_start: 'بدء',
  do_stop: 'إيقاف',
  do_restart: 'إعادة التشغيل',
  do_rename: 'إعادة التسمية…',
  do_logout: 'إلغاء الربط…',
  do_delete: 'حذف…',
  code_of: (attempt, of) => `الرمز ${attempt} من ${of}`,
  code_waits: 'رمز ينتظر الهاتف',
  renews: (code, wait) => `${code}، يتجدد بعد ${wait}`,
  connected_since: (when) => `اتصلت ${when}`,
  connecting: 'جارٍ الاتصال بواتساب',
  linking: 'عُثر على هاتف، جارٍ الربط',
  since: (reason, when) => `${reason}، ${when}`,
  reason_network: 'انقطع الاتصال',
  reason_refused: 'رفض واتساب الربط',
  reason_qr_expired: 'لم يمسح أي هاتف الرمز في الوقت',
  reason_code_expired: 'لم يُدخل الرمز في الوقت',
  reason_replaced: 'استولى حاسوب آخر على هذا الربط',
  reason_logged_out: 'أُلغي ربطها من الهاتف',
  reason_client_outdated: 'إصدار واتساب في هذه البوابة قديم جدًا',
  reason_banned: 'يحظر واتساب هذا الرقم',
  reason_internal: 'حدث خطأ في البوابة',
  reason_database: 'لا تستطيع البوابة حفظ أي شيء الآن',
};

export const sessionsTrouble: Translated<typeof sessionsTroubleStrings> = {
  none_title: 'لا جلسات بعد',
  none_text: 'تُبقي الجلسة رقم واتساب واحدًا متصلًا بهذه البوابة.',
  partial: 'تعذّر تحديث القائمة.',
  sign_in_ended: 'انتهى تسجيل دخولك.',
  sign_in: 'تسجيل الدخول',
};

export const sessionAsk: Translated<typeof sessionAskStrings> = {
  create_heading: 'جلسة جديدة',
  create: 'إنشاء',
  label: 'الاسم',
  label_help: 'ما تسميها به، مثل مكتب أو متجر. لا يراه إلا من في هذه المؤسسة.',
  rename_heading: (name) => `إعادة تسمية ${name}`,
  rename: 'إعادة التسمية',
  delete_heading: (name) => `حذف ${name}؟`,
  delete_text: 'تغادر الجلسة هذه القائمة ومعها محادثاتها. لا رجعة في ذلك.',
  delete_linked: 'يبقى الهاتف يعرض جهازًا مرتبطًا حتى تلغي ربطه هناك.',
  delete: 'حذف الجلسة',
  logout_heading: (name) => `إلغاء ربط ${name}؟`,
  logout_text:
    'يُلغى ربط الهاتف ولا يُرسل أو يُستقبل شيء. تبقى المحادثات مقروءة. لاستخدام الرقم مجددًا يُربط الهاتف من جديد.',
  logout: 'إلغاء الربط',
};

export const sessionFailure: Translated<typeof sessionFailureStrings> = {
  failed_gone: 'لا تحتفظ البوابة الآن بهذه الجلسة: حُذفت، أو لم تُحمَّل منذ إعادة التشغيل.',
  failed_busy: 'إنه جارٍ بالفعل.',
};

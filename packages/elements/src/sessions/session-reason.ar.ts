import type { Translated } from '../localize/strings.js';
import type { english } from './session-reason.strings.js';

export default {
  code_of: (attempt, of) => `الرمز ${attempt} من ${of}`,
  code_waits: 'رمز ينتظر الهاتف',
  renews: (code, wait) => `${code}، يتجدد بعد ${wait}`,
  connected_since: (when) => `اتصلت ${when}`,
  connecting: 'جارٍ الاتصال بواتساب',
  linking: 'عُثر على هاتف، جارٍ الربط',
  since: (reason, when) => `${reason}، ${when}`,
  reason_network: 'انقطع الاتصال',
  reason_refused: 'تعذّر الوصول إلى واتساب',
  reason_qr_expired: 'لم يمسح أي هاتف الرمز في الوقت',
  reason_code_expired: 'لم يُدخل الرمز في الوقت',
  reason_replaced: 'استولى حاسوب آخر على هذا الربط',
  reason_logged_out: 'ألغى أحدهم ربطها من هنا',
  reason_device_removed: 'أُلغي ربطها من الهاتف',
  reason_forbidden: 'أنهى واتساب ربط هذا الرقم',
  reason_client_outdated: 'إصدار واتساب في هذه البوابة قديم جدًا',
  reason_banned: 'يحظر واتساب هذا الرقم',
  reason_internal: 'حدث خطأ في البوابة',
  reason_database: 'لا تستطيع البوابة حفظ أي شيء الآن',
  under_way: 'إنه جارٍ بالفعل.',
  no_phone: 'لم يعد الهاتف مربوطًا: اربطه من جديد.',
  not_loaded: 'تحتفظ البوابة بهذه الجلسة لكنها لم تحمّلها منذ أن بدأت من جديد، فلا يمكن فعل هذا الآن.',
  no_whatsapp_unchanged: 'لا تصل البوابة إلى واتساب الآن: لم يتغيّر شيء. حاول مجددًا بعد قليل.',
} satisfies Translated<typeof english>;

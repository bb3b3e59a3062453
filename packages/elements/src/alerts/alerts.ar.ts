import type { Translated } from '../localize/strings.js';
import type { english } from './alerts.strings.js';

export default {
  title: 'التنبيهات',
  about: (organization) =>
    organization
      ? `ما يصلك بالبريد حين يتعطّل شيء في ${organization}: مرة عند بدايته ومرة عند نهايته.`
      : 'ما يصلك بالبريد حين يتعطّل شيء: مرة عند بدايته ومرة عند نهايته.',
  no_mail: 'لا يُرسَل أي بريد من هنا: لم يُعدّ خادم بريد. ومع ذلك يظهر ما تعطّل فوق الجلسات.',
  mail: (address) => `البريد إلى ${address}`,
  mail_help: 'عنوان حسابك. لا يُرسَل شيء ما دام هذا متوقفًا.',
  kinds: 'أخبرني حين',
  session_logged_out: 'يُلغى ربط جلسة',
  session_logged_out_help: 'على الهاتف أو هنا. لا تستقبل ولا ترسل حتى تُربط من جديد.',
  session_failed: 'تتعطّل جلسة',
  session_failed_help: 'لن تتصل من تلقاء نفسها.',
  session_reconnecting: 'تفقد جلسة اتصالها مرة بعد مرة',
  session_reconnecting_help: 'خمس مرات فأكثر خلال عشر دقائق. عندئذ تصل الرسائل وتُرسل متأخرة.',
  session_limited: 'يقيّد واتساب رقمًا',
  session_limited_help: 'لا يمكنه بدء مراسلة إلا القليل أو لا أحد. تستمر المحادثات القائمة.',
  webhook_disabled: 'يُوقَف خطاف',
  webhook_disabled_help: 'لم يصل شيء طوال ثلاثة أيام، أو لم يعد المستقبِل يريد المزيد.',
  no_kind: 'اختر واحدًا على الأقل، أو أوقف البريد.',
  save: 'حفظ',
  saved: 'حُفظت التنبيهات',
  test: 'إرسال رسالة تجربة',
  test_to: (address) => `تذهب إلى ${address}.`,
  testing: (address) => `في الطريق إلى ${address}…`,
  tested: (address) => `أُرسلت: تسلّم خادم البريد الرسالة إلى ${address}.`,
  not_tested: (address) => `لم تُرسَل إلى ${address}.`,
} satisfies Translated<typeof english>;

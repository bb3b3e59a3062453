import type { Words } from './letters.words.js';

export const arabic: Words = {
  invitation: {
    subject: (organization) => `دعوة إلى ${organization}`,
    text: (inviter, organization, role) =>
      `يدعوك ${inviter} للانضمام إلى مؤسسة «${organization}» بدور ${role}.`,
    until: (day) => `الدعوة لهذا العنوان وحده، وهي صالحة حتى ${day}.`,
    roles: { owner: 'مالك', admin: 'مشرف', member: 'عضو' },
    verb: 'فتح الدعوة',
    small: 'إن لم تكن تنتظر دعوة فتجاهل هذه الرسالة: لن يحدث شيء من دونك.',
  },
  reset: {
    subject: 'تعيين كلمة مرور جديدة',
    text: (name) => `طُلبت كلمة مرور جديدة لحساب ${name}.`,
    until: (minutes) => `يعمل الرابط مرة واحدة فقط، والمدة بالدقائق: ${minutes}.`,
    verb: 'تعيين كلمة مرور جديدة',
    small: 'إن لم تكن أنت من طلبها فتجاهل هذه الرسالة: تبقى كلمة مرورك كما هي.',
  },
  test: {
    subject: 'تجربة: التنبيهات تصلك',
    text: 'هذه رسالة التجربة التي طلبتها. ستصلك التنبيهات على هذا العنوان.',
    verb: 'اختيار التنبيهات',
    small: 'تصلك هذه الرسالة لأن شخصًا سجّل الدخول بحسابك طلبها.',
  },
  alert: {
    kinds: {
      session_logged_out: {
        begun: (name) => `لم تعد «${name}» مرتبطة.`,
        means: 'لا تستقبل ولا ترسل حتى تُربط من جديد.',
        solved: (name) => `«${name}» مرتبطة وتعمل من جديد.`,
        verb: 'الربط من جديد',
      },
      session_failed: {
        begun: (name) => `تعطّلت «${name}».`,
        means: 'لن تتصل من تلقاء نفسها.',
        solved: (name) => `تعمل «${name}» من جديد.`,
        verb: 'فتح الجلسة',
      },
      session_reconnecting: {
        begun: (name) => `تفقد «${name}» اتصالها مرة بعد مرة.`,
        means: 'قد تصل الرسائل أو تُرسل متأخرة.',
        solved: (name) => `ثبت اتصال «${name}» من جديد.`,
        verb: 'فتح الجلسة',
      },
      session_limited: {
        begun: (name) => `يقيّد واتساب «${name}».`,
        means: 'تستمر المحادثات القائمة، وتُرفض مراسلة أشخاص جدد.',
        solved: (name) => `يمكن لـ«${name}» مراسلة الجميع من جديد.`,
        verb: 'فتح الجلسة',
      },
      webhook_disabled: {
        begun: (name) => `أُوقف الخطاف المتجه إلى ${name}.`,
        means: 'لا تصله أحداث حتى يُشغَّل من جديد، ويمكن إرسال ما فاته بعد ذلك.',
        solved: (name) => `عاد الخطاف المتجه إلى ${name} إلى العمل.`,
        verb: 'فتح الخطاف',
      },
    },
    reason: (reason) => `السبب: ${reason}`,
    reasons: {
      network: 'انقطع الاتصال.',
      refused: 'تعذّر الوصول إلى واتساب.',
      stream_replaced: 'استولى حاسوب آخر على هذا الربط.',
      replaced: 'استولى حاسوب آخر على هذا الربط.',
      logged_out: 'ألغى أحدهم ربطها من هنا.',
      device_removed: 'أُلغي ربطها من الهاتف.',
      forbidden: 'أنهى واتساب ربط هذا الرقم.',
      client_outdated: 'إصدار واتساب في هذه البوابة قديم جدًا.',
      internal: 'حدث خطأ في البوابة.',
      limited: 'لم يبق إلا القليل من الأشخاص الجدد الذين يمكن مراسلتهم.',
      locked: 'لا يسمح واتساب لهذا الرقم الآن بأن يبدأ مراسلة أحد.',
      restricted: 'يرى واتساب أن قواعده للشركات قد خولفت.',
      database: 'لا تستطيع البوابة حفظ أي شيء الآن.',
    },
    reconnects: (count, minutes) => `مرات فقدان الاتصال: ${count}، خلال دقائق: ${minutes}.`,
    since: (moment) => `منذ ${moment}.`,
    over: (name) => `أُوقفت «${name}» أو أُزيلت: لم يبق ما يُفعل.`,
    lasted: (from, to) => `استمر ذلك من ${from} إلى ${to}.`,
    small: (organization) => `تصلك هذه الرسالة لأنك اخترت تنبيهات ${organization}. يمكنك تغيير ذلك في حسابك.`,
  },
};

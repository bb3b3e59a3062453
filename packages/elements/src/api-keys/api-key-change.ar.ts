import type { Translated } from '../localize/strings.js';
import type { english } from './api-key-change.strings.js';

export default {
  rename_title: 'تغيير الاسم',
  rename_verb: 'حفظ',
  name: 'الاسم',
  no_name: 'أعطِ المفتاح اسمًا.',
  name_long: (most) => `الاسم ${most} حرفًا على الأكثر.`,
  off_title: (name) => `إيقاف ${name}؟`,
  off_verb: 'إيقاف',
  off_text: 'تُرفض استدعاءاته فورًا وتُغلق اتصالاته. يمكنك تشغيله من جديد.',
  on_title: (name) => `تشغيل ${name}؟`,
  on_verb: 'تشغيل',
  on_text: 'من لديه سره يمكنه استخدامه من جديد.',
  rotate_title: (name) => `استبدال سر ${name}؟`,
  rotate_verb: 'استبدال',
  rotate_text: 'يتوقف السر القديم فورًا: تفشل البرامج التي تستخدمه حتى تحصل على الجديد.',
  revoke_title: (name) => `إبطال ${name}؟`,
  revoke_verb: 'إبطال المفتاح',
  revoke_text: 'تُرفض استدعاءاته فورًا وتُغلق اتصالاته. لا يمكن التراجع عن هذا.',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './embed-link-create.strings.js';

export default {
  unnamed: 'جلسة بلا اسم',
  title: (name) => `إرسال رابط إلى ${name}`,
  about: 'من يفتحه يستطيع ربط هاتفه بهذه الجلسة بلا حساب، ولا شيء غير ذلك.',
  name: 'اسم المرسِل الظاهر',
  name_help: 'الاسم الظاهر في الصفحة ليعرف الناس ممن الرابط.',
  name_long: (most) => `استخدم ${most} حرفًا على الأكثر.`,
  span: 'يمكن فتحه خلال',
  hour: 'ساعة واحدة',
  day: 'يوم واحد',
  week: 'أسبوع واحد',
  verb: 'إنشاء الرابط',
  made_title: 'سلّم هذا الرابط',
  link: 'الرابط',
  stored: 'سلّمته أو نسخته',
  until: (time) => `يُفتح مرة واحدة، حتى ${time}.`,
  cancel: 'إلغاء الرابط',
} satisfies Translated<typeof english>;

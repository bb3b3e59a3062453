import type { Translated } from '../localize/strings.js';
import type { english } from './session-change.strings.js';

export default {
  unnamed: 'هذه الجلسة',
  stop_title: (name) => `إيقاف ${name}؟`,
  stop_verb: 'إيقاف',
  stop_text:
    'لا يُرسل شيء ولا يُستقبل حتى تبدأها من جديد. يبقى الهاتف مرتبطًا، وتُحفظ هنا المحادثات والإعدادات والخطافات. يسلّم واتساب ما يصل في الأثناء عند البدء.',
  logout_title: (name) => `إلغاء ربط الهاتف بـ ${name}؟`,
  logout_verb: 'إلغاء الربط',
  logout_text:
    'لن يعرض الهاتف هذا الجهاز المرتبط. تبقى هنا الجلسة ومحادثاتها وإعداداتها وخطافاتها: اربط الهاتف نفسه برمز جديد.',
  logout_text_plain:
    'لن يعرض الهاتف هذا الجهاز المرتبط. تبقى المحادثات مقروءة. على هذه البوابة لا تُربط الجلسة من جديد: تُحذف وتُنشأ أخرى.',
  delete_title: (name) => `حذف ${name}؟`,
  delete_verb: 'حذف الجلسة',
  delete_text: 'تغادر الجلسة ومحادثاتها وإعداداتها وخطافاتها هذه البوابة. لا رجعة في ذلك.',
  delete_linked: 'يُلغى ربط الهاتف أولًا إن أمكن الوصول إلى واتساب.',
  delete_linked_plain: 'يستمر الهاتف في عرض جهاز مرتبط حتى تلغيه هناك.',
  delete_unlinked: 'لا هاتف مرتبط بها.',
} satisfies Translated<typeof english>;

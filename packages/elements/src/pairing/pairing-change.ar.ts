import type { Translated } from '../localize/strings.js';
import type { english } from './pairing-change.strings.js';

export default {
  unnamed: 'هذه الجلسة',
  anew_title: 'حذف هذه الجلسة وإنشاؤها من جديد؟',
  anew_text:
    'لا تستطيع هذه البوابة ربط جلسة مرتين. للجديدة الاسم نفسه والإعدادات نفسها، وتذهب محادثات القديمة معها. تبقى القديمة إلى أن توجد الجديدة.',
  anew_verb: 'حذف وربط من جديد',
  not_loaded_text: 'للجديدة الاسم نفسه والإعدادات نفسها، وتحل محلها. لا هاتف مرتبط بهذه.',
  not_loaded_verb: 'إنشاء من جديد',
  unlink_title: (name) => `إلغاء ربط ${name}؟`,
  unlink_verb: 'إلغاء الربط',
  unlink_text:
    'لا يُرسل أو يُستقبل شيء بعدها. تبقى المحادثات مقروءة. لاستخدام الرقم مجددًا يُربط الهاتف من جديد.',
  unlink_text_plain:
    'لا يُرسل أو يُستقبل شيء بعدها. تبقى المحادثات مقروءة ما دامت الجلسة موجودة. لا تستطيع هذه البوابة ربطها مجددًا: الربط من جديد ينشئ جلسة أخرى، وتذهب محادثات هذه معها.',
} satisfies Translated<typeof english>;

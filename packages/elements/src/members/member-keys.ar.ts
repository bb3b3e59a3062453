import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './member-keys.strings.js';

export default {
  heading: (count) => `أنشأ ${counted(count, 'مفتاح API واحدًا', 'مفتاحي API', 'مفاتيح API', 'مفتاح API')}`,
  belongs: 'المفاتيح ملك المؤسسة، ولا ينتهي أي منها بانتهاء العضوية:',
  none: 'لم ينشئ أي مفتاح API ما زال موجودًا.',
  works: 'يبقى عاملًا',
  works_until: (date) => `يبقى عاملًا حتى ${date}`,
  expired: 'انتهى ويبقى كذلك',
  off: 'موقوف ويبقى كذلك',
  unnamed: 'بلا اسم',
  copies:
    'من احتفظ بنسخة من سر أحد المفاتيح يمكنه الاستمرار في استدعاء البوابة به. استبدل السر أو أبطل المفتاح في صفحة مفاتيح API.',
  plain: 'مفاتيح API ملك المؤسسة وتبقى عاملة أيًّا كان من أنشأها. هذه البوابة لا تذكر من أنشأ كلًّا منها.',
} satisfies Translated<typeof english>;

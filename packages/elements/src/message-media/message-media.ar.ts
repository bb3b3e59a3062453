import type { Translated } from '../localize/strings.js';
import type { english } from './message-media.strings.js';

export default {
  show: 'عرض',
  play: 'تشغيل',
  download: 'تنزيل',
  loading: 'جارٍ التحميل…',
  again: 'إعادة المحاولة',
  failed: 'تعذّر التحميل',
  gone: 'لم يعد في واتساب ولا على الهاتف',
  too_large: 'أكبر من أن يُعرض هنا',
  offline: 'الرقم غير متصل',
  unplayable: 'لا يمكن عرضه هنا',
  open_image: 'فتح الصورة',
} satisfies Translated<typeof english>;

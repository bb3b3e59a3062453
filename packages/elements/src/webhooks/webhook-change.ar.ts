import type { Translated } from '../localize/strings.js';
import type { english } from './webhook-change.strings.js';

export default {
  delete_title: (name) => `حذف الخطاف إلى ${name}؟`,
  delete_verb: 'حذف الخطاف',
  delete_text: 'لن يُرسل شيء إلى هناك، وتُترك التسليمات المنتظرة. لا يمكن التراجع عن هذا.',
  rotate_title: 'تدوير السر؟',
  rotate_verb: 'تدوير',
  overlap: 'يبقى السر القديم صالحًا',
  overlap_hour: 'ساعة',
  overlap_day: 'يومًا',
  overlap_week: 'أسبوعًا',
  overlap_none: 'لا: يتوقف الآن',
  until: (date) => `حتى ${date} يُتحقق من كل تسليم، والإعادات أيضًا، بالسر القديم والجديد.`,
  stops_now: 'يتوقف السر القديم الآن: لا يمكن التحقق به من التسليمات الجارية.',
  replace_title: 'استبدال السر؟',
  replace_verb: 'استبدال',
  secret_title: 'انسخ سر التوقيع',
  secret: 'السر',
  stored: 'حفظت السر لدى المستقبِل',
} satisfies Translated<typeof english>;

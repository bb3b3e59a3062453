import type { Translated } from '../localize/strings.js';
import type { english } from './org-create.strings.js';

export default {
  heading: 'مؤسسة جديدة',
  text: 'الجلسات والمفاتيح والخطافات تخص مؤسسة، ويتشاركها أعضاؤها.',
  verb: 'إنشاء',
  name: 'الاسم',
  need_name: 'أدخل اسمًا.',
} satisfies Translated<typeof english>;

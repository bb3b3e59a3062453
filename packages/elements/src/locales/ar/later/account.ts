import type { Translated } from '../../../localize/strings.js';
import type { orgListStrings } from '../../../org-switcher/org-list.strings.js';

export const orgList: Translated<typeof orgListStrings> = {
  create: 'مؤسسة جديدة…',
  rename: 'إعادة التسمية…',
  delete: 'حذف…',
  acts: (name) => `خيارات ${name}`,
  create_heading: 'مؤسسة جديدة',
  create_text: 'الجلسات والمفاتيح والـ webhooks تخص مؤسسة، ويتشاركها أعضاؤها.',
  create_verb: 'إنشاء',
  name: 'الاسم',
  need_name: 'أدخل اسمًا.',
  failed_switch: 'لم ينجح ذلك. حاول مجددًا.',
};

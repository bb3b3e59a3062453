import type { Translated } from '../localize/strings.js';
import type { english } from './org-switcher.strings.js';

export default {
  choose: 'اختر مؤسسة',
  current: 'المؤسسة:',
  loading: 'جارٍ التحميل',
  failed: 'تعذّر تحميل المؤسسات.',
  again: 'إعادة المحاولة',
  create: 'مؤسسة جديدة…',
  rename: 'إعادة التسمية…',
  delete: 'حذف…',
  acts: (name) => `خيارات ${name}`,
} satisfies Translated<typeof english>;

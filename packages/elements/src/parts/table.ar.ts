import type { Translated } from '../localize/strings.js';
import type { english } from './table.strings.js';

export default {
  select: (name) => `تحديد ${name}`,
  select_all: 'تحديد الكل',
  selected: (count) => `المحدد: ${count}`,
  clear: 'إلغاء التحديد',
  actions: 'الإجراءات',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './session-create.strings.js';

export default {
  title: 'جلسة جديدة',
  verb: 'إنشاء',
  auto_read_later: 'يمكن تغييره لاحقًا في إعدادات الجلسة.',
  auto_read_fixed: 'لا يمكن تغييره لاحقًا على هذه البوابة.',
} satisfies Translated<typeof english>;

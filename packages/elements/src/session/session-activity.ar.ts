import type { Translated } from '../localize/strings.js';
import type { english } from './session-activity.strings.js';

export default {
  title: 'النشاط',
  none: 'لم يُفعل شيء بهذه الجلسة بعد.',
  field_label: 'التسمية',
  field_ratePerMin: 'الإرسال في الدقيقة',
  field_ratePerHour: 'الإرسال في الساعة',
  field_autoRead: 'القراءة التلقائية',
  field_presenceTyping: 'إظهار «يكتب…»',
  fields: (names) => `: ${names}`,
} satisfies Translated<typeof english>;

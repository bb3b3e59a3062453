import type { Translated } from '../localize/strings.js';
import type { english } from './session-detail.strings.js';

export default {
  organization: 'المؤسسة',
  organization_id: 'معرّف المؤسسة',
  gateway: 'البوابة',
  no_gateway: 'ليست على أي بوابة',
  number: 'الرقم',
  not_linked: 'غير مرتبط',
  session_id: 'معرّف الجلسة',
  made: 'أُنشئت',
  last_event: 'آخر حدث',
  connected: 'اتصلت',
  admin_number: 'إنها رقم الإدارة لهذا النظام.',
  silent: (when) => `آخر ظهور لبوابتها ${when}. هكذا كانت الجلسة حينها.`,
  foreign: (name) => `تعود إلى ${name}. تُفتح صفحتها ومحادثاتها وإعداداتها لأعضاء تلك المؤسسة.`,
} satisfies Translated<typeof english>;

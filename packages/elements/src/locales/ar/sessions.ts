import type { Translated } from '../../localize/strings.js';
import type { sessionsStrings } from '../../sessions/sessions.strings.js';
import { counted } from './counted.js';

export const sessions: Translated<typeof sessionsStrings> = {
  title: 'الجلسات',
  new_session: 'جلسة جديدة',
  new_short: 'جديدة',
  column_session: 'الجلسة',
  column_status: 'الحالة',
  column_last_event: 'آخر حدث',
  column_rate: 'أُرسل هذه الدقيقة',
  column_gateway: 'البوابة',
  column_actions: 'إجراءات',
  not_linked: 'لم تُربط بعد',
  unnamed: 'جلسة بلا اسم',
  session_count: (n) => (n === 0 ? 'لا جلسات' : counted(n, 'جلسة واحدة', 'جلستان', 'جلسات', 'جلسة')),
  on_gateways: (sessions, n) => `${sessions} على ${n === 2 ? 'بوابتين' : `${n} بوابات`}`,
  way_open: 'فتح',
  way_show_code: 'إظهار الرمز',
  way_link: 'ربط هاتف',
  way_link_again: 'الربط من جديد',
  way_see: 'ما العمل',
  way_start: 'بدء',
  way_start_again: 'البدء من جديد',
};

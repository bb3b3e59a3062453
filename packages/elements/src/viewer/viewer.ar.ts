import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './viewer.strings.js';

export default {
  search_all: 'البحث في كل الرسائل',
  back: 'العودة إلى المحادثات',
  search_chat: 'البحث في هذه المحادثة',
  people: (count) => counted(count, 'شخص واحد', 'شخصان', 'أشخاص', 'شخصًا'),
  group: 'عن هذه المجموعة',
  person: 'عن هذا الشخص',
  read_only: 'للقراءة فقط',
  no_sessions_title: 'لا جلسات بعد',
  no_sessions_text: 'تُبقي الجلسة رقم واتساب واحدًا متصلًا، وتظهر محادثاته هنا.',
  is_starting: 'هذه الجلسة قيد البدء. يظهر ما وصل في الأثناء عندما تعمل.',
  is_unlinked: 'لا هاتف مرتبط بهذه الجلسة. ما تراه من وقت سابق.',
  is_failed: 'فشلت هذه الجلسة. لا يصل جديد حتى تعمل مجددًا.',
  is_stopped: 'هذه الجلسة متوقفة. لا يصل جديد حتى تُبدأ.',
  is_logged_out: 'أُلغي ربط هاتف هذه الجلسة. ما تراه من وقت سابق.',
  show_code: 'عرض الرمز',
  link_again: 'الربط من جديد',
  open_session: 'فتح الجلسة',
} satisfies Translated<typeof english>;

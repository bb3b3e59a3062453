import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './chat-list.strings.js';

export default {
  chats: 'المحادثات',
  unread: (count) =>
    counted(count, 'رسالة غير مقروءة', 'رسالتان غير مقروءتين', 'رسائل غير مقروءة', 'رسالة غير مقروءة'),
  mentioned: 'ذُكرتَ فيها',
  pinned: 'مثبتة',
  muted: 'مكتومة',
  archived: 'مؤرشفة',
  channel: 'قناة',
  group: 'مجموعة',
  broadcast: 'قائمة بث',
  status: 'الحالات',
  unknown: 'غير معروف',
  wrote: (name) => `${name}: `,
  search: 'ابحث عن محادثة أو رسالة',
  search_chats: 'ابحث عن محادثة',
  filters: 'عرض',
  filter_all: 'الكل',
  filter_unread: 'غير مقروءة',
  filter_groups: 'مجموعات',
  filter_channels: 'قنوات',
  nothing_title: (query) => `لا شيء يطابق «${query}»`,
  nothing_text: (count) => `بُحث في ${count}.`,
  nothing_text_more: (count) => `بُحث في ${count}. الأقدم منها على البوابة.`,
  search_rest: 'ابحث فيها أيضًا',
  chat_count: (count) =>
    counted(count, 'محادثة واحدة محمّلة', 'محادثتين محمّلتين', 'محادثات محمّلة', 'محادثة محمّلة'),
  nothing_filtered: 'لا محادثة من هذا النوع',
  clear: 'مسح',
  show_all: 'عرض الكل',
  more_failed: 'تعذّرت قراءة المحادثات الأقدم',
  none_title: 'لا محادثات بعد',
  none_text: 'تظهر المحادثة هنا مع أول رسالة فيها.',
  no_session_title: 'لم تُختر جلسة',
  no_session_text: 'المحادثات تخص جلسة: اختر واحدة لرؤيتها.',
  not_found_title: 'هذه الجلسة غير موجودة هنا',
} satisfies Translated<typeof english>;

import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './timeline.strings.js';

export default {
  messages: 'الرسائل',
  you: 'أنت',
  unknown: 'غير معروف',
  row: (author, time) => `${author}، ${time}`,
  new_messages: (count) => counted(count, 'رسالة جديدة', 'رسالتان جديدتان', 'رسائل جديدة', 'رسالة جديدة'),
  latest: 'الأحدث',
  to_latest: (count) => (count === 0 ? 'إلى أحدث رسالة' : `إلى أحدث رسالة، ${count} جديدة أدناه`),
  older: 'جارٍ تحميل رسائل أقدم',
  load_older: 'تحميل رسائل أقدم',
  newer: 'جارٍ تحميل رسائل أحدث',
  load_newer: 'تحميل رسائل أحدث',
  beginning: 'لا شيء أقدم لدى البوابة',
  not_loaded: 'هذه الرسالة ليست بين ما لدى البوابة',
  jump_failed: 'تعذّرت قراءة هذا الجزء من المحادثة. حاول مجددًا بعد قليل.',
  none_title: 'لا رسائل بعد',
  none_text: 'ما يُكتب من الآن يظهر هنا.',
  no_chat_title: 'لم تُختر محادثة',
  no_chat_text: 'اختر واحدة لقراءة رسائلها.',
  not_found_title: 'هذه المحادثة غير موجودة هنا',
} satisfies Translated<typeof english>;

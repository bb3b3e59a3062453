import type { chatToolsStrings } from '../../../chat-list/chat-tools.strings.js';
import type { chatTroubleStrings } from '../../../chat-list/chat-trouble.strings.js';
import type { Translated } from '../../../localize/strings.js';
import type { messageStrings } from '../../../message/message.strings.js';
import type { timelineStrings } from '../../../timeline/timeline.strings.js';
import { counted } from '../counted.js';

export const chatTools: Translated<typeof chatToolsStrings> = {
  search: 'ابحث عن محادثة أو رسالة',
  search_chats: 'ابحث عن محادثة',
  filters: 'عرض',
  filter_all: 'الكل',
  filter_unread: 'غير مقروءة',
  filter_groups: 'المجموعات',
  filter_channels: 'القنوات',
  nothing_title: (query) => `لا شيء يطابق «${query}»`,
  nothing_text: (count) => `بُحث في ${count}.`,
  nothing_text_more: (count) => `بُحث في ${count}. الأقدم منها على البوابة.`,
  search_rest: 'ابحث فيها أيضًا',
  chat_count: (count) =>
    counted(count, 'محادثة واحدة محمّلة', 'محادثتين محمّلتين', 'محادثات محمّلة', 'محادثة محمّلة'),
  nothing_filtered: 'لا محادثة من هذا النوع',
  clear: 'مسح',
  show_all: 'عرض الكل',
};

export const chatTrouble: Translated<typeof chatTroubleStrings> = {
  none_title: 'لا محادثات بعد',
  none_text: 'تظهر المحادثة هنا مع أول رسالة فيها.',
  partial: 'تعذّرت قراءة أحدث حالة',
  no_session_title: 'لم تُختر جلسة',
  no_session_text: 'المحادثات تخص جلسة: اختر واحدة لرؤيتها.',
  not_found_title: 'هذه الجلسة غير موجودة هنا',
  sign_in: 'تسجيل الدخول',
  sign_in_ended: 'انتهى تسجيل دخولك. يبقى ما حُمّل.',
};

export const timeline: Translated<typeof timelineStrings> = {
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
  partial: 'تعذّرت قراءة أحدث الرسائل',
  sign_in: 'تسجيل الدخول',
  sign_in_ended: 'انتهى تسجيل دخولك. يبقى ما حُمّل.',
};

export const message: Translated<typeof messageStrings> = {
  you: 'أنت',
  unknown: 'غير معروف',
  edited: 'معدّلة',
  read_more: 'قراءة المزيد',
  you_deleted: 'حذفتَ هذه الرسالة',
  deleted_by: (name) => `حذف ${name} هذه الرسالة`,
  deleted_by_admin: (name) => (name ? `حذفها مشرف: ${name}` : 'حذفها مشرف'),
  once: (kind) => `${kind}، تُعرض مرة واحدة`,
  once_note: 'تُفتح على الهاتف فقط',
  not_kept: 'تُفتح على الهاتف',
  one_answer: 'جواب واحد لكل شخص',
  several_answers: 'عدة أجوبة',
  votes: (count) => counted(count, 'صوت واحد', 'صوتان', 'أصوات', 'صوتًا'),
  ends: (time) => `ينتهي ${time}`,
  ended: 'انتهى',
  reactions: 'التفاعلات',
  reacted: (emoji, count, names) => `${emoji} ${count}: ${names}`,
  quoted: (name) => `ردًا على ${name}`,
  quoted_missing: 'رسالة غير محمّلة',
  not_sent: (reason) => (reason ? `لم تُرسل: ${reason}` : 'لم تُرسل'),
  copy_number: 'نسخ الرقم',
  copied: 'نُسخ',
  joined: (who) => `انضم ${who}`,
  added: (actor, who) => `أضاف ${actor} ${who}`,
  left: (who) => `غادر ${who}`,
  removed: (actor, who) => `أزال ${actor} ${who}`,
  renamed: (actor, name) =>
    actor ? `غيّر ${actor} اسم المجموعة إلى «${name}»` : `اسم المجموعة الآن «${name}»`,
  group_changed: 'تغيّرت المجموعة',
  encryption: 'الرسائل مشفّرة من الطرف إلى الطرف بين الهواتف وهذه البوابة',
  call_missed: 'مكالمة فائتة',
  number_changed: (who) => `لدى ${who} رقم جديد`,
  notice: 'تغيّر شيء في هذه المحادثة',
};

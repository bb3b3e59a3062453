import type { chatListStrings } from '../../chat-list/chat-list.strings.js';
import type { Translated } from '../../localize/strings.js';
import type { summaryStrings } from '../../message/summary.strings.js';
import { counted } from './counted.js';

export const chatList: Translated<typeof chatListStrings> = {
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
};

export const summary: Translated<typeof summaryStrings> = {
  invisible: 'محارف غير مرئية فقط',
  empty: 'رسالة فارغة',
  deleted: 'حُذفت هذه الرسالة',
  image: 'صورة',
  video: 'فيديو',
  gif: 'GIF',
  voice: 'رسالة صوتية',
  audio: 'صوت',
  document: 'مستند',
  sticker: 'ملصق',
  album: 'ألبوم',
  poll: 'استطلاع',
  location: 'موقع',
  contact: 'جهة اتصال',
  unsupported: 'هذا النوع من الرسائل لا يُعرض هنا',
};

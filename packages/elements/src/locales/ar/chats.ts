import type { Translated } from '../../localize/strings.js';
import type { summaryStrings } from '../../message/summary.strings.js';

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

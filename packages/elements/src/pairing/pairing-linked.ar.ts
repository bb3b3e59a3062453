import type { Translated } from '../localize/strings.js';
import type { english } from './pairing-linked.strings.js';

export default {
  title: 'الهاتف مرتبط',
  text: 'تصل الرسائل من الآن. قد تتبعها المحادثات السابقة في الدقائق القادمة.',
  phone: 'الهاتف',
  jid: 'JID',
  since: 'اتصل',
  foot: 'يمكنك إلغاء ربطه على الهاتف، ضمن الأجهزة المرتبطة.',
  unlink: 'إلغاء الربط…',
  open_chats: 'فتح المحادثات',
} satisfies Translated<typeof english>;

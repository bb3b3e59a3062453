import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './message.strings.js';

export default {
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
} satisfies Translated<typeof english>;

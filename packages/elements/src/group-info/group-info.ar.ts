import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './group-info.strings.js';

export default {
  people: (count) => counted(count, 'شخص واحد', 'شخصان', 'أشخاص', 'شخصًا'),
  description: 'الوصف',
  settings: 'الإعدادات',
  announce: 'يكتب المشرفون فقط',
  everyone: 'يستطيع الجميع الكتابة',
  locked: 'يغيّر المشرفون المجموعة فقط',
  unlocked: 'يستطيع الجميع تغيير المجموعة',
  made: (date) => `أُنشئت في ${date}`,
  owner: 'المالك',
  admin: 'مشرف',
  hidden: 'الرقم مخفي',
  unknown: 'غير معروف',
  none: 'لم ترَ البوابة أحدًا من هذه المجموعة بعد.',
  gone_title: 'هذه المجموعة غير موجودة هنا',
  gone_text: 'لا تعرفها البوابة، أو غادرها الرقم.',
} satisfies Translated<typeof english>;

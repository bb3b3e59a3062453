import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './group.strings.js';

export default {
  unnamed: 'مجموعة بلا اسم',
  unknown: 'غير معروف',
  kind: (people) => `مجموعة · ${counted(people, 'شخص واحد', 'شخصان', 'أشخاص', 'شخصًا')}`,
  open_chat: 'افتح الدردشة',
  jid: 'JID',
  owner: 'المالك',
  writes: 'من يكتب',
  changes: 'من يغيّرها',
  admins: 'المشرفون فقط',
  everybody: 'كل من فيها',
  created: 'أُنشئت',
  members: 'الأعضاء',
  member_count: (shown) => `المعروفون: ${shown}`,
  no_members: 'لا تعرف هذه الجلسة بعد من فيها.',
  number_hidden: 'الرقم مخفي',
  name_here: (name) => `هنا «${name}»`,
  role_admin: 'مشرف',
  role_superadmin: 'المالك',
  gone_title: 'هذه المجموعة ليست هنا',
  gone_text: 'الجلسة ليست فيها، أو نسيتها البوابة.',
} satisfies Translated<typeof english>;

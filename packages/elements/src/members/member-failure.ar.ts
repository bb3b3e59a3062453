import type { Translated } from '../localize/strings.js';
import type { english } from './member-failure.strings.js';

export default {
  is_member: 'يوجد عضو بهذا العنوان بالفعل.',
  is_invited: 'هذا العنوان مدعو بالفعل: انسخ الرابط من القائمة أدناه، أو ألغِ تلك الدعوة أولًا.',
  no_address: 'أدخل عنوان بريد إلكتروني مثل ana@harbour.example.',
  many_invitations: 'الدعوات المفتوحة كثيرة. ألغِ بعضها أولًا.',
  many_members: 'بلغت المؤسسة أقصى عدد من الأعضاء.',
  last_owner: 'لا تبقى المؤسسة بلا مالك. اجعل عضوًا آخر مالكًا أولًا أو انقل الملكية، ثم حاول من جديد.',
  gone: 'لم يعد ضمن هذه المؤسسة.',
  invitation_over: 'لم تعد هذه الدعوة مفتوحة.',
  not_allowed: 'دورك في هذه المؤسسة لا يتيح ذلك.',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './invitation.strings.js';

export default {
  title: (organization) => `الانضمام إلى ${organization}`,
  for_whom: (email) => `هذه الدعوة موجّهة إلى ${email}.`,
  sign_in: 'سجّل الدخول بهذا العنوان أو أنشئ حسابًا به، ثم يمكنك القبول.',
  accept: 'قبول الدعوة',
  other_title: 'هذه الدعوة لحساب آخر',
  other_text: (invited, own) => `هي موجّهة إلى ${invited}، وأنت مسجّل الدخول باسم ${own}. لم يُقبل شيء.`,
  switch: 'تسجيل الخروج وتبديل الحساب',
  expired_title: 'انتهت صلاحية هذه الدعوة',
  accepted_title: 'استُخدمت هذه الدعوة',
  rejected_title: 'رُفضت هذه الدعوة',
  canceled_title: 'أُلغيت هذه الدعوة',
  over_text: 'اطلب دعوة جديدة ممن دعاك.',
  accepted_text: 'تعمل الدعوة مرة واحدة. إن كنت أنت من استخدمها فسجّل الدخول واختر المؤسسة.',
  unknown_title: 'لا توجد دعوة مفتوحة هنا',
  unknown_text: 'قد يكون الرابط ناقصًا أو الدعوة لحساب آخر. اسأل من دعاك.',
  many_members: 'بلغت المؤسسة أقصى عدد من الأعضاء. أخبر من دعاك.',
} satisfies Translated<typeof english>;

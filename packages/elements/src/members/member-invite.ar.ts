import type { Translated } from '../localize/strings.js';
import type { english } from './member-invite.strings.js';

export default {
  title: 'دعوة شخص',
  email: 'البريد الإلكتروني',
  role: 'الدور',
  owner: 'مالك',
  admin: 'مدير',
  member: 'عضو',
  owner_help: 'يفعل كل ما يفعله المدير، ويعيّن المالكين ويزيلهم.',
  admin_help: 'يدير الجلسات ومفاتيح API والخطافات والأعضاء.',
  member_help: 'يقرأ المحادثات ويرسل. لا يغيّر الجلسات أو المفاتيح أو الخطافات.',
  verb: 'دعوة',
  by_mail: 'يصل الرابط إلى هذا العنوان بالبريد، ويمكنك نسخه أيضًا.',
  no_mail: 'لا يُرسَل أي بريد من هنا: تحصل على رابط لتنسخه وتسلّمه بنفسك.',
  no_address: 'أدخل عنوان بريد إلكتروني مثل ana@harbour.example.',
  made: (email) => `دُعي ${email}.`,
  made_text: (until) => `سلّم الرابط بنفسك: لم يُرسَل أي بريد. يعمل حتى ${until}، ولحساب بهذا العنوان وحده.`,
  mailed: (until) => `أُرسل الرابط بالبريد إلى هذا العنوان. يعمل حتى ${until}، ولحساب بهذا العنوان وحده.`,
  mail_failed: (until) =>
    `تعذّر إرساله بالبريد: سلّم الرابط بنفسك. يعمل حتى ${until}، ولحساب بهذا العنوان وحده.`,
  mail_unknown: (until) =>
    `لا يُعرف هل خرج البريد: سلّم الرابط بنفسك إن لم يصل. يعمل حتى ${until}، ولحساب بهذا العنوان وحده.`,
  copy_link: 'نسخ الرابط',
  link_for: (email) => `الرابط الخاص بـ ${email}`,
} satisfies Translated<typeof english>;

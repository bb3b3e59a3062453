import type { Translated } from '../localize/strings.js';
import type { english } from './forgot-password.strings.js';

export default {
  title: 'نسيت كلمة المرور؟',
  ask_text: 'أدخل بريد حسابك. يصل إليه رابط تعيّن به كلمة مرور جديدة.',
  send: 'أرسل الرابط',
  sent_title: 'تفقّد بريدك',
  sent_text: (email) =>
    `إن كان هناك حساب بالعنوان ${email} فالرابط في طريقه إليه. يعمل مرة واحدة، لمدة ساعة.`,
  sent_missing: 'لم يصل شيء؟ ابحث في البريد غير المرغوب، وتحقق من العنوان.',
  again: 'استخدم عنوانًا آخر',
  admin_title: 'اسأل أحد المشرفين',
  admin_text: 'هذه البوابة لا ترسل بريدًا. يستطيع مشرف عام أن ينشئ لك رابطًا: افتحه هنا، وعيّن كلمة مرور جديدة.',
} satisfies Translated<typeof english>;

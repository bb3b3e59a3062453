import type { Translated } from '../localize/strings.js';
import type { english } from './account.strings.js';

export default {
  title: 'الحساب',
  about: 'من أنت هنا وكيف تسجّل الدخول',
  acting_title: (name) => `أنت تتصرف باسم ${name}`,
  acting_text: 'كلمة المرور والتحقق بخطوتين والأجهزة له وحده. أوقف انتحال الشخصية لتغيير ما يخصك.',
} satisfies Translated<typeof english>;

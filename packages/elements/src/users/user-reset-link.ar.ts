import type { Translated } from '../localize/strings.js';
import type { english } from './user-reset-link.strings.js';

export default {
  title: (name) => `سلّم هذا الرابط إلى ${name}`,
  link: 'رابط تعيين كلمة المرور',
  stored: 'سلّمته أو نسخته',
  until: (time) => `يعمل مرة واحدة، حتى ${time}. ورابط أحدث يُنهيه.`,
  after: 'عند تعيين كلمة المرور الجديدة تنتهي كل عمليات دخول هذا الحساب.',
} satisfies Translated<typeof english>;

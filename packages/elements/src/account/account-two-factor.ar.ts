import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './account-two-factor.strings.js';

export default {
  title: 'التحقق بخطوتين',
  text: 'رمز من تطبيق على هاتفك، يُطلب مع كلمة المرور عند تسجيل الدخول.',
  on: 'مفعّل',
  off: 'متوقف',
  set_up: 'إعداد التحقق بخطوتين…',
  renew: 'إعداد من جديد…',
  new_codes: 'رموز احتياطية جديدة…',
  switch_off: 'إيقاف…',
  codes_left: (left) =>
    `الباقي: ${counted(left, 'رمز احتياطي واحد', 'رمزان احتياطيان', 'رموز احتياطية', 'رمزًا احتياطيًا')}.`,
  no_codes_left: 'لم يبقَ أي رمز احتياطي: أنشئ رموزًا جديدة، وإلا فإن فقدان الهاتف يمنعك من الدخول.',
  off_toast: 'التحقق بخطوتين متوقف',
  on_toast: 'التحقق بخطوتين مفعّل',
  renewed_toast: 'صار التطبيق الجديد يسجّل دخولك',
} satisfies Translated<typeof english>;

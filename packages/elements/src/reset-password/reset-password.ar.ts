import type { Translated } from '../localize/strings.js';
import type { english } from './reset-password.strings.js';

export default {
  title: 'تعيين كلمة مرور جديدة',
  whose: (email) => `لحساب ${email}. يعمل الرابط مرة واحدة.`,
  whose_unknown: 'للحساب الذي أُنشئ الرابط له. يعمل مرة واحدة.',
  password: 'كلمة المرور الجديدة',
  set: 'عيّن كلمة المرور',
  done_title: 'عُيّنت كلمة المرور الجديدة',
  done_text: 'انتهت كل عمليات دخول هذا الحساب على كل الأجهزة. سجّل الدخول بكلمة المرور الجديدة.',
  to_sign_in: 'إلى تسجيل الدخول',
  expired_title: 'انتهت مدة هذا الرابط',
  used_title: 'استُخدم هذا الرابط',
  used_text: 'يعمل مرة واحدة. إن لم تكن أنت من استخدمه فأبلغ أحد المشرفين فورًا.',
  replaced_title: 'هناك رابط أحدث',
  replaced_text: 'حلّ محل هذا: استخدم الرابط الذي وصل أخيرًا.',
  unknown_title: 'لا يوجد رابط كهذا',
  unknown_text: 'قد يكون الرابط ناقصًا، أو مضى عليه أكثر من أسبوع.',
  gone_title: 'أُزيل هذا الحساب',
  gone_text: 'لم تعد هناك كلمة مرور لتُعيَّن.',
  ask_again: 'اطلب رابطًا جديدًا: عبر «نسيتها؟» عند تسجيل الدخول، أو من أحد المشرفين.',
  loading: 'جارٍ فحص الرابط',
  again: 'إعادة المحاولة',
} satisfies Translated<typeof english>;

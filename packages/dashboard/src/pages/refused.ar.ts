import type { Translated } from '@wagate/elements/parts';
import type { english } from './refused.strings.js';

export default {
  banned: 'هذا الحساب محظور',
  banned_until: (end) => `ينتهي الحظر في ${end}، وبعدها يمكنك تسجيل الدخول من جديد.`,
  banned_for_good: 'لم يُحدَّد له موعد انتهاء.',
  banned_ask: (gateway) => `اسأل أحد مشرفي ${gateway} عن ذلك.`,
  removed: 'أُزيل هذا الحساب',
  removed_text: (gateway) => `اسأل أحد مشرفي ${gateway} عن ذلك.`,
  no_organization: 'لم تعد في هذه المؤسسة',
  no_organization_text: 'أُخرجت منها، أو حُذفت.',
  choose: 'اختر مؤسسة أخرى، أو أنشئ واحدة لك:',
  purged: 'لا يُحتفظ هنا بشيء مما كان في هذه الصفحة.',
  to_sign_in: 'إلى تسجيل الدخول',
  go_without: 'تابع بلا مؤسسة',
  sign_out: 'تسجيل الخروج',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './account-appearance.strings.js';

export default {
  title: 'المظهر',
  text: 'لهذا المتصفح وحده.',
  theme: 'الألوان',
  system: 'مثل الجهاز',
  light: 'فاتح',
  dark: 'داكن',
  language: 'اللغة',
} satisfies Translated<typeof english>;

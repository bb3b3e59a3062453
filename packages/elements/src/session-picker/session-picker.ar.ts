import type { Translated } from '../localize/strings.js';
import type { english } from './session-picker.strings.js';

export default {
  session: 'الجلسة',
  unnamed: 'جلسة بلا اسم',
} satisfies Translated<typeof english>;

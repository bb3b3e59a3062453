import type { Translated } from '../localize/strings.js';
import type { english } from './confirm.strings.js';

export default {
  type_to: (words) => `اكتب ${words} للتأكيد`,
  not_typed: (words) => `اكتب ${words} حرفًا بحرف.`,
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './form.strings.js';

export default {
  optional: 'اختياري',
  to_mend: (count) => (count === 1 ? 'حقل واحد يحتاج إلى مراجعة' : `حقول تحتاج إلى مراجعة: ${count}`),
} satisfies Translated<typeof english>;

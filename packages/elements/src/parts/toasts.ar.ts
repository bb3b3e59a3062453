import type { Translated } from '../localize/strings.js';
import type { english } from './toasts.strings.js';

export default {
  region: 'إشعارات',
  dismiss: 'إخفاء',
} satisfies Translated<typeof english>;

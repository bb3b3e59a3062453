import type { Translated } from '../localize/strings.js';
import type { english } from './sheet.strings.js';

export default {
  close: 'إغلاق',
} satisfies Translated<typeof english>;

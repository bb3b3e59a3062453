import type { Translated } from '../localize/strings.js';
import type { english } from './search-field.strings.js';

export default {
  search: 'بحث',
  clear: 'مسح البحث',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './json.strings.js';

export default {
  more_entries: (count) => `${count} أخرى`,
  more_text: (count) => `${count} من الأحرف الأخرى`,
  tree: 'البيانات',
  what: 'البيانات',
} satisfies Translated<typeof english>;

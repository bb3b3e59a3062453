import type { Translated } from '../localize/strings.js';
import type { english } from './api-key-secret.strings.js';

export default {
  title: (name) => `انسخ مفتاح ${name}`,
  key: 'المفتاح',
  stored: 'حفظت المفتاح في مكان آمن',
  try_it: 'جرّبه',
  paste: '‹ألصق المفتاح›',
} satisfies Translated<typeof english>;

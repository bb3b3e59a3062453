import type { Translated } from '../localize/strings.js';
import type { english } from './secret.strings.js';

export default {
  once: 'يظهر هذه المرة فقط. لا نحتفظ بأي نسخة يمكن قراءتها.',
  stored: 'حفظته في مكان آمن',
  done: 'تم',
} satisfies Translated<typeof english>;

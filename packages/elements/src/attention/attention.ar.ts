import { counted } from '../locales/ar/counted.js';
import type { Translated } from '../localize/strings.js';
import type { english } from './attention.strings.js';

export default {
  title: 'يحتاج إلى انتباه',
  session_logged_out: (name) => `لم تعد ${name} مرتبطة`,
  session_failed: (name) => `تعطّلت ${name}`,
  session_reconnecting: (name) => `تفقد ${name} اتصالها مرة بعد مرة`,
  session_limited: (name) => `يقيّد واتساب ${name}`,
  webhook_disabled: (host) => `أُوقف الخطاف المتجه إلى ${host}`,
  reconnects: (count, minutes) =>
    `${counted(count, 'مرة واحدة', 'مرتين', 'مرات', 'مرة')} خلال ${counted(minutes, 'دقيقة', 'دقيقتين', 'دقائق', 'دقيقة')}`,
  link: 'الربط من جديد',
  open_session: 'فتح الجلسة',
  open_webhook: 'فتح الخطاف',
  act_of: (act, name) => `${act}: ${name}`,
  more: (count) => `إظهار ${counted(count, 'واحد آخر', 'اثنين آخرين', 'أخرى', 'آخر')}`,
  less: 'إظهار أقل',
  count: (count) =>
    `${counted(count, 'أمر واحد', 'أمران', 'أمور', 'أمرًا')} ${count === 2 ? 'يحتاجان' : 'بحاجة'} إلى انتباه`,
  well: 'عاد كل شيء إلى ما يرام',
  not_read: 'تعذّرت قراءة ما يحتاج إلى انتباه.',
} satisfies Translated<typeof english>;

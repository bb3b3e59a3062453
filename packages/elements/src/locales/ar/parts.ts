import type { Translated } from '../../localize/strings.js';
import type { skeletonStrings } from '../../state-panel/state-panel.strings.js';
import type { statusStrings } from '../../status/status.strings.js';
import type { tickStrings } from '../../ticks/ticks.strings.js';

export const skeleton: Translated<typeof skeletonStrings> = { loading: 'جارٍ التحميل' };

export const status: Translated<typeof statusStrings> = {
  working: 'تعمل',
  starting: 'قيد البدء',
  scan_qr_code: 'امسح للربط',
  failed: 'فشلت',
  stopped: 'متوقفة',
  logged_out: 'أُلغي ربطها',
  unknown: 'غير معروفة',
};

export const ticks: Translated<typeof tickStrings> = {
  pending: 'قيد الانتظار',
  sent: 'أُرسلت',
  delivered: 'وصلت',
  read: 'قُرئت',
  played: 'شُغّلت',
  failed: 'لم تُرسل',
};

import type { Translated } from '../../localize/strings.js';
import type { pairingStrings } from '../../pairing/pairing.strings.js';

export const pairing: Translated<typeof pairingStrings> = {
  title: 'ربط هاتف',
  tabs: 'طريقة الربط',
  tab_qr: 'رمز QR',
  tab_number: 'رقم الهاتف',
  qr_label: 'رمز QR يُمسح بواتساب',
  open_on: 'افتح *واتساب* على الهاتف الذي تريد ربطه',
  open_settings: 'افتح *الإعدادات* (آيفون) أو *القائمة* ⋮ (أندرويد) ثم *الأجهزة المرتبطة*',
  scan: 'اضغط *ربط جهاز* ووجّه الهاتف إلى هذا الرمز',
  cant_scan: 'لا يمكنك المسح؟ اربط عبر',
  cant_scan_link: 'رقم الهاتف',
  cant_scan_rest: 'بدلًا من ذلك. يبقى الهاتف الجهاز الرئيسي، ويمكنك إلغاء الربط منه في أي وقت.',
  code_of: (attempt, of) => `الرمز ${attempt} من ${of}`,
  renews: 'يتجدد بعد',
  starting: 'جارٍ الحصول على رمز. يستغرق ذلك بضع ثوانٍ.',
  waiting_foot: 'بانتظار الهاتف',
  said_qr: 'رمز QR جاهز للمسح.',
};

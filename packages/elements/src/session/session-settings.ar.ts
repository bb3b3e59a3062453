import type { Translated } from '../localize/strings.js';
import type { english } from './session-settings.strings.js';

export default {
  title: 'الإعدادات',
  label: 'التسمية',
  label_help: 'ما تسميها به، كمكتب أو متجر. لا يراها إلا أفراد هذه المؤسسة.',
  label_long: 'التسمية 255 حرفًا على الأكثر.',
  auto_read: 'قراءة الرسائل الواردة تلقائيًا',
  auto_read_help:
    'يرى جهات الاتصال العلامات الزرقاء فور وصول الرسالة وإن لم يقرأها أحد. من دونها تبقى رمادية حتى يحدد أحد المحادثة كمقروءة.',
  typing: 'إظهار «يكتب…»',
  typing_help: 'بعد قراءة رسالة تلقائيًا يرى جهة الاتصال «يكتب…» لحظة.',
  per_minute: 'الإرسال في الدقيقة',
  per_hour: 'الإرسال في الساعة',
  rate_help: '0 يعني بلا حد. الإرسال السريع جدًا يؤدي إلى حظر الأرقام.',
  not_a_number: 'عدد صحيح، 0 أو أكثر.',
  hour_less: 'لا يمكن أن تتسع الساعة لأقل من الدقيقة.',
  save: 'حفظ',
  discard: 'تجاهل',
  saved: 'حُفظت الإعدادات',
  changed_elsewhere: 'غيّر أحدهم هذه الإعدادات في هذه الأثناء. ما كتبته محفوظ؛ والحفظ يستبدل ما عنده.',
  take_theirs: 'أخذ ما عنده',
} satisfies Translated<typeof english>;

import type { Translated } from '../localize/strings.js';
import type { english } from './message-search.strings.js';

export default {
  field_chat: 'البحث في هذه المحادثة',
  field_session: 'البحث في كل الرسائل',
  results: 'الرسائل التي وُجدت',
  close: 'إغلاق البحث',
  scope: 'مكان البحث',
  this_chat: 'هذه المحادثة',
  all_chats: 'كل المحادثات',
  filters: 'عوامل التصفية',
  from: 'من',
  from_anyone: 'أي شخص',
  from_me: 'أنت',
  kind: 'النوع',
  kind_any: 'أي نوع',
  kind_text: 'نص',
  since: 'منذ',
  until: 'حتى',
  hint_chat: 'يشمل البحث كل رسالة تحفظها البوابة من هذه المحادثة، وأجزاء الكلمات أيضًا.',
  hint_session: 'يشمل البحث كل رسالة تحفظها البوابة من هذه الجلسة، وأجزاء الكلمات أيضًا.',
  hint_loaded:
    'لا تستطيع هذه البوابة البحث. يُنظر فقط في الرسائل المقروءة حتى الآن، ويمكن قراءة الأقدم أدناه.',
  searching: 'جارٍ البحث',
  so_far: (_count, number, date) => `النتائج حتى الآن: ${number}، رجوعًا إلى ${date}. قد يوجد المزيد.`,
  none_so_far: 'لا نتائج حتى الآن. لم تنظر البوابة في كل شيء.',
  all: (_count, number) => `النتائج: ${number}. شمل البحث كل ما تحفظه البوابة.`,
  none: 'لا نتائج. شمل البحث كل ما تحفظه البوابة.',
  all_filtered: (_count, number) => `النتائج: ${number}. شمل البحث كل ما يطابق عوامل التصفية.`,
  none_filtered: 'لا نتائج. شمل البحث كل ما يطابق عوامل التصفية.',
  loaded: (_count, number, messages, date) =>
    `النتائج: ${number} ضمن أحدث الرسائل (${messages})، رجوعًا إلى ${date}. لا تستطيع هذه البوابة البحث أبعد من ذلك بنفسها.`,
  loaded_all: (_count, number, messages) =>
    `النتائج: ${number} ضمن كل الرسائل (${messages}) التي تحفظها البوابة من هذه المحادثة.`,
  further: 'البحث في الأقدم',
  further_failed: 'تعذّر البحث في الأقدم.',
  you: 'أنت',
  unknown: 'غير معروف',
  wrote: (name) => `${name}: `,
} satisfies Translated<typeof english>;

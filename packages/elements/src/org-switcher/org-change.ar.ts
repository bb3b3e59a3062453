import type { Translated } from '../localize/strings.js';
import type { english } from './org-change.strings.js';

export default {
  rename_heading: (name) => `إعادة تسمية ${name}`,
  rename_verb: 'إعادة التسمية',
  rename_text: 'يرى كل من فيها الاسم الجديد.',
  name: 'الاسم',
  need_name: 'أدخل اسمًا.',
  delete_heading: (name) => `حذف ${name}؟`,
  delete_verb: 'حذف المؤسسة',
  delete_text:
    'تتوقف مفاتيحها وخطافاتها، ويفقدها كل أعضائها، ولا يمكن استعادة شيء منها. يجب حذف جلساتها أولًا: فبدونها لا يستطيع أحد إلغاء ربط هواتفها.',
  delete_last: 'إنها مؤسستك الوحيدة: بعدها لا تنتمي إلى أي مؤسسة حتى تنشئ واحدة أو تُدعى.',
  has_sessions: 'ما زالت لها جلسات. احذفها أولًا، ثم لا يبقى مانع.',
  not_allowed_rename: 'لم تُعَد تسميتها: لا يفعل ذلك إلا مالك أو مشرف.',
  not_allowed_delete: 'لم تُحذف: لا يفعل ذلك إلا مالك.',
  gone: 'لم تعد موجودة، أو أنك لا تنتمي إليها.',
} satisfies Translated<typeof english>;

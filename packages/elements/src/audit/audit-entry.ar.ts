import type { Translated } from '../localize/strings.js';
import type { english } from './audit-entry.strings.js';

export default {
  when: 'متى',
  who: 'من',
  who_id: 'معرّف من فعل ذلك',
  acting: 'نيابةً عنه',
  acting_id: 'معرّف من تصرّف',
  action: 'الفعل',
  target: 'على ماذا',
  target_id: 'معرّف ما جرى عليه الفعل',
  organization: 'المؤسسة',
  platform: 'المنصة نفسها',
  entry: 'القيد',
  address: 'من العنوان',
  detail: 'ما يرافقه',
} satisfies Translated<typeof english>;

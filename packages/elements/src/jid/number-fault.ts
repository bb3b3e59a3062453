import type { Localize } from '../localize/localize.js';
import { numberFaultStrings } from './number-fault.strings.js';
import type { NumberCheck } from './phone-number.js';

/** What is wrong with a typed phone number, in words; undefined when nothing is. Who says it names `numberFaultStrings` among its texts. */
export function numberFault(localize: Localize, check: NumberCheck | undefined): string | undefined {
  if (!check || !('fault' in check)) return undefined;
  const t = localize.area(numberFaultStrings);
  switch (check.fault) {
    case 'letters':
    case 'country':
    case 'twice':
      return t(check.fault, check.sign ?? '');
    default:
      return t(check.fault);
  }
}

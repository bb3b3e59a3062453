import type { Localize } from '../localize/localize.js';
import { pairingNumberStrings } from './pairing-number.strings.js';
import type { NumberCheck } from './phone-number.js';

/** What is wrong with a phone number, in words; undefined when nothing is. */
export function numberFault(localize: Localize, check: NumberCheck | undefined): string | undefined {
  if (!check || !('fault' in check)) return undefined;
  const t = localize.area(pairingNumberStrings);
  switch (check.fault) {
    case 'letters':
    case 'country':
    case 'twice':
      return t(`fault_${check.fault}`, check.sign ?? '');
    default:
      return t(`fault_${check.fault}`);
  }
}

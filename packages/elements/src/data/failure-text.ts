import type { GatewayError } from '@wagate/sdk';
import type { Localize } from '../localize/localize.js';
import { formatUnit } from '../localize/unit.js';
import { isSetUp } from '../state-panel/failure.js';
import { panelStrings } from '../state-panel/state-panel.strings.js';
import { waitOf } from '../state-panel/wait-of.js';
import { readingStrings } from './reading.strings.js';

/** What a gateway found wrong with what it was sent, a line a fault; hostile text, to be rendered as text. */
const faultsOf = ({ details, message }: GatewayError): string => {
  const { errors } = details;
  return Array.isArray(errors) && errors.length > 0 ? errors.map(String).join(' · ') : message;
};

/** A failed write in a sentence or two: what happened, and what to do. Told by status, not by class: two copies of the SDK may be on a page. */
export function failureText(localize: Localize, error: GatewayError): string {
  const t = localize.area(readingStrings);
  if (isSetUp(error)) return localize.area(panelStrings)('set_up_title');
  switch (error.status) {
    case 0:
      if (error.code === 'validation_error') return `${t('failed_invalid')} ${faultsOf(error)}`;
      return navigator.onLine ? t('failed_unreachable') : t('failed_offline');
    case 400:
    case 422:
      return `${t('failed_invalid')} ${faultsOf(error)}`;
    case 401:
      return t('failed_unauthorized');
    case 403:
      return t('failed_forbidden');
    case 404:
      return t('failed_gone');
    case 409:
      return t('failed_conflict');
    case 405:
    case 501:
      return t('failed_not_offered');
    case 429:
      return t('failed_wait', formatUnit(localize, waitOf(error) ?? 1, 'second'));
    case 502:
    case 503:
    case 504:
      return t('failed_unreachable');
    default:
      return error.requestId
        ? `${t('failed_error')} ${t('failed_reference', error.requestId)}`
        : t('failed_error');
  }
}

import type { GatewayError } from '@wagate/sdk';
import type { Localize } from '../localize/localize.js';
import { formatUnit } from '../localize/unit.js';
import { waitOf } from '../state-panel/wait-of.js';
import { sessionFailureStrings } from './session-failure.strings.js';

/** A failed write in words. */
export function explainFailure(localize: Localize, error: GatewayError): string {
  const t = localize.area(sessionFailureStrings);
  switch (error.status) {
    case 403:
      return t('failed_forbidden');
    case 404:
      return t('failed_gone');
    case 409:
      return t('failed_busy');
    case 429:
      return t('failed_wait', formatUnit(localize, waitOf(error) ?? 1, 'second'));
    case 0:
    case 503:
      return t('failed_unreachable');
    default:
      return t('failed_action');
  }
}

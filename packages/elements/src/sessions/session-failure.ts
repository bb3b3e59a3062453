import type { GatewayError } from '@wagate/sdk';
import { failureText } from '../data/failure-text.js';
import type { Localize } from '../localize/localize.js';
import { sessionFailureStrings } from './session-failure.strings.js';

/** A failed write in words; never that nothing was changed, where no answer came. */
export function explainFailure(localize: Localize, error: GatewayError): string {
  const t = localize.area(sessionFailureStrings);
  if (error.status === 404) return t('failed_gone');
  if (error.status === 409) return t('failed_busy');
  return failureText(localize, error);
}

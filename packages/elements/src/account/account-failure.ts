import type { GatewayError } from '@wagate/sdk';
import { failureText } from '../data/failure-text.js';
import type { Localize } from '../localize/localize.js';
import { accountFailureStrings } from './account-failure.strings.js';

/** What an identity service says of an account by code, in words; what it has no code for as of every write. */
export function accountFailure(localize: Localize, error: GatewayError | undefined): string {
  if (!error) return '';
  const t = localize.area(accountFailureStrings);
  switch (error.code) {
    case 'NOT_WHILE_IMPERSONATING':
      return t('acting');
    case 'CREDENTIAL_ACCOUNT_NOT_FOUND':
      return t('no_password');
    case 'TOTP_ALREADY_ENABLED':
      return t('already_on');
    case 'TWO_FACTOR_NOT_ENABLED':
    case 'TOTP_NOT_ENABLED':
      return t('already_off');
    case 'NO_TWO_FACTOR_RENEWAL':
      return t('too_late');
    default:
      return failureText(localize, error);
  }
}

/** What is wrong with one field, and not with the attempt. */
export const OF_PASSWORD = 'INVALID_PASSWORD';
export const OF_CODE = 'INVALID_CODE';

import type { Localize } from '../localize/localize.js';
import { signInStrings } from './sign-in.strings.js';

export type FieldName = 'name' | 'email' | 'password' | 'code';
type Key = keyof (typeof signInStrings)['english'];
export interface FieldFailure {
  field: FieldName;
  text: Key;
  /** Of a ban, epoch ms. */
  until?: number;
}

const byCode: Record<string, FieldFailure> = {
  INVALID_EMAIL_OR_PASSWORD: { field: 'password', text: 'wrong_password' },
  INVALID_EMAIL: { field: 'email', text: 'need_email' },
  INVALID_PASSWORD: { field: 'password', text: 'wrong_password' },
  BANNED_USER: { field: 'email', text: 'banned' },
  USER_ALREADY_EXISTS: { field: 'email', text: 'taken' },
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: { field: 'email', text: 'taken' },
  PASSWORD_TOO_SHORT: { field: 'password', text: 'short_password' },
  PASSWORD_TOO_LONG: { field: 'password', text: 'long_password' },
  PASSWORD_IS_EMAIL: { field: 'password', text: 'email_password' },
  PASSWORD_TOO_COMMON: { field: 'password', text: 'common_password' },
  EMAIL_PASSWORD_SIGN_UP_DISABLED: { field: 'email', text: 'closed' },
  INVALID_CODE: { field: 'code', text: 'wrong_code' },
  TWO_FACTOR_CODE_USED: { field: 'code', text: 'used_code' },
  INVALID_BACKUP_CODE: { field: 'code', text: 'wrong_backup' },
  INVALID_TWO_FACTOR_COOKIE: { field: 'code', text: 'took_too_long' },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: { field: 'code', text: 'took_too_long' },
  INVALID_SETUP_TOKEN: { field: 'password', text: 'used_link' },
  SETUP_ALREADY_DONE: { field: 'password', text: 'used_link' },
  INVALID_ORIGIN: { field: 'password', text: 'unknown_address' },
  INVALID_NAME: { field: 'name', text: 'need_name' },
  INVITATION_NOT_FOUND: { field: 'email', text: 'invitation_none' },
  INVITATION_EXPIRED: { field: 'email', text: 'invitation_expired' },
  INVITATION_USED: { field: 'email', text: 'invitation_used' },
  INVITATION_REJECTED: { field: 'email', text: 'invitation_rejected' },
  INVITATION_CANCELED: { field: 'email', text: 'invitation_canceled' },
  YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION: { field: 'email', text: 'invitation_other' },
};

/** Until when an account is banned, epoch ms, where the service says so; undefined for another failure. */
export function banOf(error: unknown): { until?: number } | undefined {
  const { code, details } = (error ?? {}) as { code?: string; details?: { banExpires?: unknown } };
  if (code !== 'BANNED_USER') return undefined;
  const until = Date.parse(String(details?.banExpires));
  return Number.isNaN(until) ? {} : { until };
}

/** Under which field an error of the identity service stands, and in which words. `last` is the form's last field. */
export function explain(error: unknown, last: FieldName): FieldFailure {
  const { code, status } = (error ?? {}) as { code?: string; status?: number };
  const known = code === undefined ? undefined : byCode[code];
  if (known) return { ...known, ...banOf(error) };
  if (status === 429) return { field: last, text: 'many' };
  if (status) return { field: last, text: status === 503 ? 'unreachable' : 'failed' };
  return { field: last, text: navigator.onLine ? 'unreachable' : 'offline' };
}

/** What stands there. @param wait seconds that are left after too many tries */
export function failureWords(localize: Localize, { text, until }: FieldFailure, wait: string): string {
  const t = localize.area(signInStrings);
  if (text === 'many') return wait ? t('many', wait) : t('many_over');
  if (text === 'banned' && until !== undefined)
    return t('banned_until', localize.date(new Date(until), { dateStyle: 'long', timeStyle: 'short' }));
  return t(text as 'failed');
}

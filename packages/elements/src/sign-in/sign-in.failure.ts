import type { signInStrings } from './sign-in.strings.js';

export type FieldName = 'name' | 'email' | 'password' | 'code';
type Key = keyof (typeof signInStrings)['english'];
export interface FieldFailure {
  field: FieldName;
  text: Key;
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
  EMAIL_PASSWORD_SIGN_UP_DISABLED: { field: 'email', text: 'closed' },
  INVALID_CODE: { field: 'code', text: 'wrong_code' },
  INVALID_BACKUP_CODE: { field: 'code', text: 'wrong_backup' },
  INVALID_TWO_FACTOR_COOKIE: { field: 'code', text: 'took_too_long' },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: { field: 'code', text: 'took_too_long' },
  INVALID_SETUP_TOKEN: { field: 'password', text: 'used_link' },
  SETUP_ALREADY_DONE: { field: 'password', text: 'used_link' },
  INVALID_NAME: { field: 'name', text: 'need_name' },
};

/** Under which field an error of the identity service stands, and in which words. `last` is the form's last field. */
export function explain(error: unknown, last: FieldName): FieldFailure {
  const { code, status } = (error ?? {}) as { code?: string; status?: number };
  const known = code === undefined ? undefined : byCode[code];
  if (known) return known;
  if (status === 429) return { field: last, text: 'many' };
  if (status) return { field: last, text: status === 503 ? 'unreachable' : 'failed' };
  return { field: last, text: navigator.onLine ? 'unreachable' : 'offline' };
}

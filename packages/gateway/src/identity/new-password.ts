import { APIError } from 'better-auth/api';
import { isCommonPassword } from './common-passwords.js';

/** Where somebody gets a password, and in which field it comes. */
const FIELDS: Record<string, 'password' | 'newPassword'> = {
  '/sign-up/email': 'password',
  '/admin/create-user': 'password',
  '/admin/set-user-password': 'newPassword',
  '/change-password': 'newPassword',
  '/set-password': 'newPassword',
  '/reset-password': 'newPassword',
};

const TOO_COMMON = {
  code: 'PASSWORD_TOO_COMMON',
  message: 'Too many people use this password, so it is among the first that are tried. Choose another one.',
};

/** @throws APIError 400 for a password that is guessed within the tries that anybody has */
export function refuseCommonPassword(path: string | undefined, body: unknown): void {
  const field = path === undefined ? undefined : FIELDS[path];
  const password = field && ((body ?? {}) as Record<string, unknown>)[field];
  if (typeof password === 'string' && isCommonPassword(password))
    throw new APIError('BAD_REQUEST', TOO_COMMON);
}

import type { GenericEndpointContext } from '@better-auth/core';
import { APIError } from 'better-auth/api';
import { isSuperAdmin } from '../principal/roles.js';
import type { SignInOf } from './acts.js';
import { isCommonPassword } from './common-passwords.js';
import type { ResetLinks } from './reset-links.js';

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

const IS_EMAIL = {
  code: 'PASSWORD_IS_EMAIL',
  message: 'The e-mail address of an account is no password for it. Choose another one.',
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whose account gets the password. */
async function addressOf(
  { path, body, context }: GenericEndpointContext,
  signInOf: SignInOf,
  resetLinks: ResetLinks,
): Promise<string | undefined> {
  const { email, userId, token } = (body ?? {}) as Record<string, unknown>;
  const ofUser = async (id: string) => (await context.internalAdapter.findUserById(id))?.email;
  switch (path) {
    case '/sign-up/email':
    case '/admin/create-user':
      return text(email);
    case '/reset-password':
      return ofUser((await resetLinks.expectOpen(text(token))).userId);
    case '/admin/set-user-password': {
      // To others the refusal would tell whether an address is that of an account.
      const caller = (await signInOf())?.user as { role?: string | null } | undefined;
      return isSuperAdmin(caller?.role) ? ofUser(text(userId)) : undefined;
    }
    default:
      return (await signInOf())?.user.email;
  }
}

/** @throws APIError 400 for a password that is guessed within the tries that anybody has */
export async function refuseGuessable(
  asked: GenericEndpointContext,
  signInOf: SignInOf,
  resetLinks: ResetLinks,
): Promise<void> {
  const field = asked.path === undefined ? undefined : FIELDS[asked.path];
  const password = field && ((asked.body ?? {}) as Record<string, unknown>)[field];
  if (typeof password !== 'string') return;
  if (isCommonPassword(password)) throw new APIError('BAD_REQUEST', TOO_COMMON);
  // Few passwords are addresses: the others need no look.
  if (!password.includes('@')) return;
  const address = await addressOf(asked, signInOf, resetLinks);
  if (address?.trim().toLowerCase() === password.trim().toLowerCase())
    throw new APIError('BAD_REQUEST', IS_EMAIL);
}

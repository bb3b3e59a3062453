import { APIError } from 'better-auth/api';

const ACTING = {
  code: 'NOT_WHILE_IMPERSONATING',
  message: 'Password, two-factor and sign-ins are for the person alone: nobody changes them in their name.',
};

/**
 * What proves who somebody is, and where they are signed in. The list of sign-ins is among it: it names each one's secret. So is the set-up link, which
 * is for whoever opened it.
 */
const CREDENTIALS = new Set([
  '/change-password',
  '/set-password',
  '/verify-password',
  '/change-email',
  '/delete-user',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/wagate/super-admin',
]);

export const isOfTheAccount = (path: string | undefined): boolean =>
  path !== undefined && (CREDENTIALS.has(path) || /^(\/wagate)?\/two-factor\//.test(path));

/**
 * Keeps a super admin who acts as somebody from that person's credentials: to help needs none of them, and what was changed would outlast the help.
 * @throws APIError 403
 */
export function refuseWhileActing(signIn: { session: object } | null): void {
  const { impersonatedBy } = (signIn?.session ?? {}) as { impersonatedBy?: string | null };
  if (impersonatedBy) throw new APIError('FORBIDDEN', ACTING);
}

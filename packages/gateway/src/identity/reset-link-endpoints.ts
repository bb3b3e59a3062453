import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api';
import { isSuperAdmin } from '../principal/roles.js';
import { RESET_LINK_MINUTES, type ResetLinks } from './reset-links.js';

const NOT_ALLOWED = {
  code: 'YOU_ARE_NOT_ALLOWED_TO_MAKE_RESET_LINKS',
  message: 'Only super admins make reset links.',
};
const OWN = {
  code: 'YOU_CANNOT_MAKE_YOUR_OWN_RESET_LINK',
  message: 'Nobody makes a reset link for themselves: change your password on your account page.',
};
const NOT_FOUND = { code: 'USER_NOT_FOUND', message: 'User not found' };
const BANNED = { code: 'BANNED_USER', message: 'This account is banned. Lift the ban first.' };

const text = (body: unknown, field: string): string => {
  const value = (body as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value : '';
};

/** What better-auth honours in `/reset-password`; it is stored as a hash. */
export const honouredAs = (token: string) => `reset-password:${token}`;

/**
 * `POST /wagate/reset-link`: a super admin makes a link by which somebody sets a new password, to hand over. Who acts as somebody is no super admin here.
 * `POST /wagate/reset-link/state`: whose a link is, for the page that it leads to; the token is in the body, never in an address.
 */
export const resetLinkEndpoints = (links: ResetLinks) =>
  ({
    id: 'wagate-reset-links',
    rateLimit: [{ pathMatcher: (path) => path.startsWith('/wagate/reset-link'), window: 60, max: 30 }],
    endpoints: {
      makeResetLink: createAuthEndpoint(
        '/wagate/reset-link',
        { method: 'POST', use: [sessionMiddleware] },
        async (context) => {
          const caller = context.context.session.user as { id: string; role?: string | null };
          if (!isSuperAdmin(caller.role)) throw new APIError('FORBIDDEN', NOT_ALLOWED);
          const { internalAdapter } = context.context;
          const userId = text(context.body, 'userId');
          if (userId === caller.id) throw new APIError('BAD_REQUEST', OWN);
          const user = (userId ? await internalAdapter.findUserById(userId) : null) as {
            banned?: boolean | null;
            banExpires?: Date | string | null;
          } | null;
          if (!user) throw new APIError('NOT_FOUND', NOT_FOUND);
          if (user.banned && !(user.banExpires && new Date(user.banExpires).getTime() < Date.now()))
            throw new APIError('FORBIDDEN', BANNED);
          const { token, endsAt } = await links.make(userId);
          await internalAdapter.createVerificationValue({
            identifier: honouredAs(token),
            value: userId,
            expiresAt: new Date(Date.now() + RESET_LINK_MINUTES * 60_000),
          });
          return context.json({ token, expiresAt: new Date(endsAt).toISOString() });
        },
      ),
      resetLinkState: createAuthEndpoint('/wagate/reset-link/state', { method: 'POST' }, async (context) => {
        const { userId, endsAt } = await links.expectOpen(text(context.body, 'token'));
        const user = await context.context.internalAdapter.findUserById(userId);
        if (!user) throw new APIError('NOT_FOUND', NOT_FOUND);
        return context.json({ email: user.email, expiresAt: new Date(endsAt).toISOString() });
      }),
    },
  }) satisfies BetterAuthPlugin;

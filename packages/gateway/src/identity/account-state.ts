import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint, sessionMiddleware } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';

/** What better-auth keeps of somebody's second factor. */
export interface TwoFactorRow {
  id: string;
  secret: string;
  backupCodes: string;
  verified: boolean | null;
}

/**
 * `GET /wagate/account`: what the own account page tells beside the session. That it answers at all says how this service does what a plain one does
 * otherwise: a sign-in that is ended is refused at its next request, and a second factor that is set up anew takes the place of the old one
 * only when a code of it was given.
 */
export const accountState = () =>
  ({
    id: 'wagate-account-state',
    endpoints: {
      getAccountState: createAuthEndpoint(
        '/wagate/account',
        { method: 'GET', use: [sessionMiddleware] },
        async (context) => {
          const { user } = context.context.session as { user: { id: string; twoFactorEnabled?: boolean } };
          const row = user.twoFactorEnabled
            ? await context.context.adapter.findOne<TwoFactorRow>({
                model: 'twoFactor',
                where: [{ field: 'userId', value: user.id }],
              })
            : null;
          const codes: unknown = row
            ? JSON.parse(await symmetricDecrypt({ key: context.context.secretConfig, data: row.backupCodes }))
            : null;
          return context.json({
            endsAtOnce: true,
            renewsTwoFactor: true,
            backupCodesLeft: Array.isArray(codes) ? codes.length : null,
          });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

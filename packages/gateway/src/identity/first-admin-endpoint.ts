import { runWithTransaction } from '@better-auth/core/context';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { SUPER_ADMIN } from '../principal/roles.js';
import { type FirstAdmin, INVALID_SETUP_TOKEN, isSetupToken } from './setup.js';

/** `POST /wagate/super-admin`: whoever is signed in becomes the first super admin, with the token of the set-up link as proof. */
export const firstAdminEndpoint = (firstAdmin: FirstAdmin) =>
  ({
    id: 'wagate-first-admin',
    rateLimit: [{ pathMatcher: (path) => path === '/wagate/super-admin', window: 60, max: 20 }],
    endpoints: {
      becomeSuperAdmin: createAuthEndpoint(
        '/wagate/super-admin',
        { method: 'POST', use: [sensitiveSessionMiddleware] },
        async (context) => {
          const { adapter, internalAdapter, session } = context.context;
          const { setupToken } = (context.body ?? {}) as { setupToken?: unknown };
          if (!isSetupToken(setupToken)) throw new APIError('FORBIDDEN', INVALID_SETUP_TOKEN);
          await firstAdmin.run(setupToken, () =>
            runWithTransaction(adapter, async () => {
              await firstAdmin.spend(adapter);
              await internalAdapter.updateUser(session.user.id, { role: SUPER_ADMIN });
            }),
          );
          return context.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';

/** What better-auth's plugin for administrators adds to a user. */
interface Bannable {
  banned?: boolean | null;
  banExpires?: Date | string | null;
}

/**
 * Lets the refusal of a banned person's sign-in say until when: better-auth says only that they are. The reason is the administrators' own. It must
 * stand before better-auth's plugin, which would refuse first; a ban that is over is that one's to lift.
 */
export const banTold = (): BetterAuthPlugin => ({
  id: 'wagate-ban-told',
  init: () => ({
    options: {
      databaseHooks: {
        session: {
          create: {
            before: async (session, context) => {
              const found: object | null | undefined = await context?.context.internalAdapter.findUserById(
                session.userId,
              );
              const user = found as Bannable | null | undefined;
              if (!user?.banned) return;
              const until = user.banExpires && new Date(user.banExpires);
              if (until && until.getTime() < Date.now()) return;
              throw new APIError('FORBIDDEN', {
                code: 'BANNED_USER',
                message: 'This account is banned.',
                ...(until && { banExpires: until.toISOString() }),
              });
            },
          },
        },
      },
    },
  }),
});

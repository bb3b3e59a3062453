import { type Identity, IdentityError } from '@wagate/sdk/identity';
import type { User } from '@wagate/sdk/live';
import { STILL_YOURSELF } from './user-refusals.js';
import { SUPER_ADMIN } from './user-standing.js';

export type UserAct =
  | 'impersonate'
  | 'promote'
  | 'demote'
  | 'reset_link'
  | 'sign_out'
  | 'ban'
  | 'unban'
  | 'delete';

/** What is about to be done to which account. */
export interface UserChange {
  act: UserAct;
  user: User;
}

/** How somebody is banned. */
export interface Ban {
  reason: string;
  /** Epoch ms; never when absent. */
  until?: number | undefined;
}

/** An account that is gone already is deleted. */
const gone = (error: unknown): void => {
  if ((error as { status?: number }).status !== 404) throw error;
};

/** Whether the service takes this browser for that person by now, and says who is behind it. */
export async function isActingAs(identity: Identity, userId: string): Promise<boolean> {
  const now = await identity.session.get();
  return now?.user.id === userId && Boolean(now.session.impersonatedBy);
}

/** An answer alone starts nothing: what counts is who the service says that this browser is. @throws IdentityError */
async function impersonate(identity: Identity, userId: string): Promise<void> {
  await identity.admin.impersonateUser({ userId });
  if (!(await isActingAs(identity, userId)))
    throw new IdentityError('The service still reports the administrator.', { code: STILL_YOURSELF });
}

/** Does it. Each but the first may be asked for again: it comes to the same. @throws IdentityError */
export async function doToUser(identity: Identity, { act, user }: UserChange, ban: Ban): Promise<unknown> {
  const { admin } = identity;
  const userId = user.id;
  switch (act) {
    case 'impersonate':
      return impersonate(identity, userId);
    case 'promote':
      return admin.setRole({ userId, role: SUPER_ADMIN });
    case 'demote':
      return admin.setRole({ userId, role: 'user' });
    case 'reset_link':
      return admin.makeResetLink({ userId });
    case 'sign_out':
      return admin.revokeUserSessions({ userId });
    case 'ban': {
      const seconds = ban.until === undefined ? 0 : Math.ceil((ban.until - Date.now()) / 1000);
      return admin.banUser({
        userId,
        ...(ban.reason && { banReason: ban.reason }),
        ...(seconds > 0 && { banExpiresIn: seconds }),
      });
    }
    case 'unban':
      return admin.unbanUser({ userId });
    case 'delete':
      return admin.removeUser({ userId }).catch(gone);
  }
}

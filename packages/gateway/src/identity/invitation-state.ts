import { epochMs } from '../store/identity-tables.js';
import type { Store } from '../store/open.js';

/** How an invitation stands, as told to whoever holds its link. */
export type InvitationState =
  | {
      status: 'open';
      /** Whom it is for: nobody else can accept it. */
      email: string;
      role: string | null;
      organizationName: string;
      /** ISO 8601. */
      expiresAt: string;
    }
  | { status: 'expired' | 'accepted' | 'rejected' | 'canceled' };

/**
 * What the page of an invitation says. Its id is a secret of whoever it was handed to: while it is open they may know what they are asked; of one
 * that is over nothing is told but that.
 *
 * @returns `undefined` where there is none
 */
export async function invitationState(
  store: Store,
  id: string,
  now: number,
): Promise<InvitationState | undefined> {
  const row = await store.db
    .selectFrom('invitation')
    .innerJoin('organization', 'organization.id', 'invitation.organizationId')
    .select([
      'invitation.email',
      'invitation.role',
      'invitation.status',
      'invitation.expiresAt',
      'organization.name as organizationName',
    ])
    .where('invitation.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { email, role, organizationName, status } = row;
  if (status !== 'pending')
    return { status: status === 'accepted' || status === 'rejected' ? status : 'canceled' };
  const expiresAt = epochMs(row.expiresAt);
  if (expiresAt <= now) return { status: 'expired' };
  return { status: 'open', email, role, organizationName, expiresAt: new Date(expiresAt).toISOString() };
}

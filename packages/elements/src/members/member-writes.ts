import type { Identity } from '@wagate/sdk/identity';
import type { MemberChange } from './member-change.js';
import { isGone } from './member-failure.js';
import type { MemberRole } from './member-role.js';

/** Whoever is gone already is removed, and what is over is cancelled. */
const unlessGone = (error: unknown): void => {
  if (!isGone(error)) throw error;
};

/**
 * Asks the identity service for a change. Asked for again, each comes to the same.
 * @param role the new one, where the change is one of role
 * @param half called when an ownership was given and the own role is still to be changed
 */
export async function applyChange(
  { organizations }: Identity,
  organizationId: string,
  change: MemberChange,
  role: MemberRole,
  half: () => void,
): Promise<void> {
  switch (change.act) {
    case 'role':
      await organizations.updateMemberRole({ memberId: change.member.id, role, organizationId });
      return;
    case 'transfer':
      await organizations.updateMemberRole({ memberId: change.member.id, role: 'owner', organizationId });
      half();
      if (change.mine)
        await organizations.updateMemberRole({ memberId: change.mine.id, role: 'admin', organizationId });
      return;
    case 'remove':
      await organizations
        .removeMember({ memberIdOrEmail: change.member.id, organizationId })
        .then(() => undefined, unlessGone);
      return;
    case 'leave':
      await organizations.leave({ organizationId }).then(() => undefined, unlessGone);
      return;
    case 'cancel':
      await organizations
        .cancelInvitation({ invitationId: change.invitation.id })
        .then(() => undefined, unlessGone);
  }
}

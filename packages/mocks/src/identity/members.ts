import { ROLES } from '@wagate/contract/permissions';
import type { Role } from '../schemas.js';
import type { Membership } from '../world/accounts.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

/** Changes of who belongs to an organization: another role, removal, leaving. */
export function memberRoutes(router: IdentityRouter): void {
  router.add('updateMemberRole', (call) => {
    const mine = membershipIn(call);
    const member = found(call, ({ id }) => id === call.text('memberId'), mine.organizationId);
    const role = call.text('role');
    if (!(ROLES as readonly string[]).includes(role))
      throw new IdentityProblem(400, 'ROLE_NOT_FOUND', 'Role not found');
    const owners = member.role === 'owner' || role === 'owner';
    if (mine.role === 'member' || (owners && mine.role !== 'owner'))
      throw new IdentityProblem(
        403,
        'YOU_ARE_NOT_ALLOWED_TO_UPDATE_THIS_MEMBER',
        'You are not allowed to update this member',
      );
    if (role !== 'owner' && isLastOwner(call, member))
      throw new IdentityProblem(
        400,
        'YOU_CANNOT_LEAVE_THE_ORGANIZATION_WITHOUT_AN_OWNER',
        'You cannot leave the organization without an owner',
      );
    member.role = role as Role;
    return answer(call, member);
  });
  router.add('removeMember', (call) => {
    const mine = membershipIn(call);
    const wanted = call.text('memberIdOrEmail');
    const member = found(
      call,
      ({ id, userId }) => id === wanted || emailOf(call, userId) === wanted.toLowerCase(),
      mine.organizationId,
    );
    if (member.role === 'owner' && (mine.role !== 'owner' || isLastOwner(call, member))) throw onlyOwner();
    if (mine.role === 'member')
      throw new IdentityProblem(
        401,
        'YOU_ARE_NOT_ALLOWED_TO_DELETE_THIS_MEMBER',
        'You are not allowed to delete this member',
      );
    end(call, member);
    return { member: answer(call, member) };
  });
  router.add('leaveOrganization', (call) => {
    const mine = membershipIn(call);
    if (isLastOwner(call, mine)) throw onlyOwner();
    end(call, mine);
    call.browser.activate(null);
    return answer(call, mine);
  });
}

const onlyOwner = () =>
  new IdentityProblem(
    400,
    'YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER',
    'You cannot leave the organization as the only owner',
  );

/** The caller's own place in the organization that is asked about. */
function membershipIn(call: IdentityCall): Membership {
  const { user } = call.account();
  const organizationId = call.text('organizationId') || call.browser.session?.activeOrganizationId;
  return found(call, ({ userId }) => userId === user.id, organizationId ?? '');
}

function found(
  { state }: IdentityCall,
  which: (membership: Membership) => boolean,
  organizationId: string,
): Membership {
  const member = state.data.memberships.find((one) => one.organizationId === organizationId && which(one));
  if (!member) throw new IdentityProblem(400, 'MEMBER_NOT_FOUND', 'Member not found');
  return member;
}

const isLastOwner = ({ state }: IdentityCall, { id, organizationId, role }: Membership): boolean =>
  role === 'owner' &&
  !state.data.memberships.some(
    (one) => one.organizationId === organizationId && one.role === 'owner' && one.id !== id,
  );

function end({ state }: IdentityCall, member: Membership): void {
  state.data.memberships = state.data.memberships.filter((one) => one !== member);
}

const userOf = ({ state }: IdentityCall, userId: string) =>
  state.data.accounts.find(({ user }) => user.id === userId)?.user;

const emailOf = (call: IdentityCall, userId: string) => userOf(call, userId)?.email;

function answer(call: IdentityCall, member: Membership) {
  const createdAt = userOf(call, member.userId)?.createdAt ?? new Date(call.state.now()).toISOString();
  return { ...member, createdAt };
}

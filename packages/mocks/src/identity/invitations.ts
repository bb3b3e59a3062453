import type { Invitation } from '../schemas.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

const LASTS_MS = 48 * 3_600_000;

/** Invitations to an organization, by those who may invite. */
export function invitationRoutes(router: IdentityRouter): void {
  router.add('listInvitations', 'get', '/organization/list-invitations', (call) => {
    const organization = call.query.get('organizationId') ?? activeOf(call);
    member(call, organization);
    return call.state.data.invitations.filter(({ organizationId }) => organizationId === organization);
  });
  router.add('inviteMember', 'post', '/organization/invite-member', (call) => {
    const { state, text } = call;
    const organizationId = text('organizationId') || activeOf(call);
    const inviterId = manager(call, organizationId);
    const email = text('email').toLowerCase();
    const pending = state.data.invitations.some(
      (one) => one.organizationId === organizationId && one.email === email && one.status === 'pending',
    );
    if (pending && call.body.resend !== true)
      throw new IdentityProblem(
        400,
        'USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION',
        'User is already invited to this organization',
      );
    const now = state.now();
    const invitation: Invitation = {
      id: state.ids.identity(),
      organizationId,
      email,
      role: text('role'),
      status: 'pending',
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + LASTS_MS).toISOString(),
      inviterId,
    };
    state.data.invitations.push(invitation);
    return invitation;
  });
  router.add('cancelInvitation', 'post', '/organization/cancel-invitation', (call) => {
    const { invitations } = call.state.data;
    const at = invitations.findIndex(({ id }) => id === call.text('invitationId'));
    const found = invitations[at];
    if (!found) throw new IdentityProblem(400, 'INVITATION_NOT_FOUND', 'Invitation not found');
    manager(call, found.organizationId);
    const canceled: Invitation = { ...found, status: 'canceled' };
    invitations[at] = canceled;
    return canceled;
  });
}

const activeOf = ({ browser }: IdentityCall) => browser.session?.activeOrganizationId ?? '';

/** Who asks belongs to it. @returns the membership */
function member(call: IdentityCall, organizationId: string) {
  const { user } = call.account();
  const mine = call.state.data.memberships.find(
    (one) => one.userId === user.id && one.organizationId === organizationId,
  );
  if (!mine) throw new IdentityProblem(403, 'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION', 'Not a member');
  return mine;
}

/** Who asks may invite. @returns the id of the user */
function manager(call: IdentityCall, organizationId: string): string {
  const { role, userId } = member(call, organizationId);
  if (role === 'member')
    throw new IdentityProblem(
      403,
      'YOU_ARE_NOT_ALLOWED_TO_INVITE_USERS_TO_THIS_ORGANIZATION',
      'You are not allowed to invite users to this organization',
    );
  return userId;
}

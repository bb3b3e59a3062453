import type { MockOptions } from '../handlers/options.js';
import type { Invitation, Role } from '../schemas.js';
import type { Membership } from '../world/accounts.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

const LASTS_MS = 48 * 3_600_000;

/** Invitations to an organization, by those who may invite. */
export function invitationRoutes(router: IdentityRouter): void {
  router.add('listInvitations', (call) => {
    const organization = call.query.get('organizationId') ?? activeOf(call);
    // Their ids are what the links are made of.
    manager(call, organization);
    return call.state.data.invitations.filter(({ organizationId }) => organizationId === organization);
  });
  router.add('getInvitationState', ({ state, query }) => {
    const found = state.data.invitations.find(({ id }) => id === query.get('id'));
    if (!found) throw new IdentityProblem(404, 'INVITATION_NOT_FOUND', 'There is no such invitation.');
    const { status, email, role, expiresAt, organizationId } = found;
    if (status !== 'pending') return { status };
    if (Date.parse(expiresAt) <= state.now()) return { status: 'expired' as const };
    const organizationName = state.data.organizations.find(({ id }) => id === organizationId)?.name ?? '';
    return { status: 'open' as const, email, role, organizationName, expiresAt };
  });
  router.add('acceptInvitation', (call) => {
    const { state, browser } = call;
    const { user } = call.account();
    const { invitations, memberships } = state.data;
    const at = invitations.findIndex(({ id }) => id === call.text('invitationId'));
    const found = invitations[at];
    if (found?.status !== 'pending' || Date.parse(found.expiresAt) <= state.now())
      throw new IdentityProblem(400, 'INVITATION_NOT_FOUND', 'Invitation not found');
    if (found.email !== user.email.toLowerCase())
      throw new IdentityProblem(
        403,
        'YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION',
        'You are not the recipient of the invitation',
      );
    const invitation: Invitation = { ...found, status: 'accepted' };
    invitations[at] = invitation;
    const { organizationId, role } = found;
    const member: Membership = {
      id: state.ids.identity(),
      userId: user.id,
      organizationId,
      role: (role ?? 'member') as Role,
    };
    memberships.push(member);
    browser.activate(organizationId);
    return { invitation, member: { ...member, createdAt: new Date(state.now()).toISOString() } };
  });
  router.add('inviteMember', (call) => {
    const { state, text } = call;
    const organizationId = text('organizationId') || activeOf(call);
    const inviterId = manager(call, organizationId);
    const email = text('email').toLowerCase();
    const belongs = state.data.accounts.find(({ user }) => user.email === email)?.user.id;
    if (state.data.memberships.some((one) => one.organizationId === organizationId && one.userId === belongs))
      throw new IdentityProblem(
        400,
        'USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION',
        'User is already a member of this organization',
      );
    const pending = state.data.invitations.some(
      (one) =>
        one.organizationId === organizationId &&
        one.email === email &&
        one.status === 'pending' &&
        Date.parse(one.expiresAt) > state.now(),
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
    return { ...invitation, ...mailOutcome(call.options) };
  });
  router.add('cancelInvitation', (call) => {
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

/** What whoever invites is told of the mail. */
function mailOutcome({ mail }: MockOptions): Pick<Invitation, 'mail'> {
  if (!mail) return {};
  return {
    mail:
      mail === 'takes'
        ? { state: 'sent' }
        : { state: 'failed', problem: 'The mail server says: 550 No such mailbox' },
  };
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

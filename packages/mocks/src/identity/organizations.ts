import type { Organization } from '../schemas.js';
import type { Membership } from '../world/accounts.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

/** Organizations of the signed-in user, and which of them is active. */
export function organizationRoutes(router: IdentityRouter): void {
  router.add('listOrganizations', (call) => {
    const mine = new Set(membershipsOf(call).map(({ organizationId }) => organizationId));
    return call.state.data.organizations.filter(({ id }) => mine.has(id));
  });
  router.add('createOrganization', (call) => {
    const { state, text, browser } = call;
    const { user } = call.account();
    if (state.data.organizations.some(({ slug }) => slug === text('slug'))) {
      throw new IdentityProblem(400, 'ORGANIZATION_ALREADY_EXISTS', 'Organization already exists');
    }
    const organization: Organization = {
      id: state.ids.identity(),
      name: text('name'),
      slug: text('slug'),
      logo: null,
      createdAt: new Date(state.now()).toISOString(),
    };
    state.data.organizations.push(organization);
    state.data.memberships.push({
      id: state.ids.identity(),
      userId: user.id,
      organizationId: organization.id,
      role: 'owner',
    });
    browser.activate(organization.id);
    return { ...organization, members: membersOf(call, organization.id) };
  });
  router.add('setActiveOrganization', (call) => {
    const { organizationId } = call.body;
    if (organizationId === null) {
      call.browser.activate(null);
      return null;
    }
    const full = fullOrganization(call, call.text('organizationId'));
    call.browser.activate(full.id);
    return full;
  });
  router.add('updateOrganization', (call) => {
    const { organization, role } = activeOrNamed(call, call.body.organizationId);
    if (role === 'member')
      throw new IdentityProblem(403, 'YOU_ARE_NOT_ALLOWED_TO_UPDATE_THIS_ORGANIZATION', 'Not allowed');
    const { name } = (call.body.data ?? {}) as { name?: unknown };
    if (typeof name === 'string') organization.name = name;
    return organization;
  });
  router.add('deleteOrganization', (call) => {
    const { organization, role } = activeOrNamed(call, call.body.organizationId);
    const { data } = call.state;
    const { id } = organization;
    if (role !== 'owner')
      throw new IdentityProblem(403, 'YOU_ARE_NOT_ALLOWED_TO_DELETE_THIS_ORGANIZATION', 'Not allowed');
    if (data.sessions.some(({ organizationId }) => organizationId === id))
      throw new IdentityProblem(409, 'ORGANIZATION_HAS_SESSIONS', 'Delete the sessions first.');
    data.organizations = data.organizations.filter((one) => one.id !== id);
    data.memberships = data.memberships.filter(({ organizationId }) => organizationId !== id);
    if (call.browser.session?.activeOrganizationId === id) call.browser.activate(null);
    return organization;
  });
  router.add('getActiveMemberRole', (call) => {
    const { role } = activeOrNamed(call, call.query.get('organizationId'));
    return { role };
  });
  router.add('getFullOrganization', (call) => {
    call.account();
    const id = call.query.get('organizationId') ?? call.browser.session?.activeOrganizationId;
    return id ? fullOrganization(call, id) : null;
  });
  router.add('listMembers', (call) => {
    const id = call.query.get('organizationId') ?? call.browser.session?.activeOrganizationId ?? '';
    const { members } = fullOrganization(call, id);
    return { members, total: members.length };
  });
}

const membershipsOf = (call: IdentityCall): Membership[] => {
  const { user } = call.account();
  return call.state.data.memberships.filter(({ userId }) => userId === user.id);
};

/** The organization that is named, else the active one, with the caller's role in it. */
function activeOrNamed(call: IdentityCall, named: unknown) {
  const id = typeof named === 'string' ? named : call.browser.session?.activeOrganizationId;
  const organization = call.state.data.organizations.find((one) => one.id === id);
  const mine = membershipsOf(call).find(({ organizationId }) => organizationId === id);
  if (!organization || !mine)
    throw new IdentityProblem(403, 'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION', 'Not a member');
  return { organization, role: mine.role };
}

function fullOrganization(call: IdentityCall, id: string) {
  const organization = call.state.data.organizations.find((one) => one.id === id);
  const mine = membershipsOf(call).some(({ organizationId }) => organizationId === id);
  if (!organization || !mine) {
    throw new IdentityProblem(403, 'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION', 'Not a member');
  }
  const invitations = call.state.data.invitations.filter(({ organizationId }) => organizationId === id);
  return { ...organization, members: membersOf(call, id), invitations };
}

function membersOf({ state }: IdentityCall, organizationId: string) {
  const { memberships, accounts } = state.data;
  return memberships
    .filter((one) => one.organizationId === organizationId)
    .flatMap((one) => {
      const user = accounts.find((account) => account.user.id === one.userId)?.user;
      if (!user) return [];
      const { id, name, email, image, createdAt } = user;
      return [{ ...one, createdAt, user: { id, name, email, image } }];
    });
}

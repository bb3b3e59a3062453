/** What calls of identity name. */
export interface Named {
  organization: string;
  slug: string;
  invitation: string;
  /** A row among the members. */
  member: string;
  email: string;
  user: string;
  key: string;
}

/** Well formed, and nobody's. */
export const NOBODY_NAMED: Named = {
  organization: 'UYxDoNotExistUYxDoNotExistUYxDoN',
  slug: 'there-is-no-such-slug',
  invitation: 'InvDoNotExistInvDoNotExistInvDoN',
  member: 'MemDoNotExistMemDoNotExistMemDoN',
  email: 'nobody-at-all@example.org',
  user: 'UsrDoNotExistUsrDoNotExistUsrDoN',
  key: '01K04Z9Q4S7W2V5XN8BMT3CDHE',
};

/** From the least to the most. */
export const ROLES = ['member', 'admin', 'owner'] as const;
export type Role = (typeof ROLES)[number];
type Refusal = readonly [status: number, code?: string];

export interface IdentityCall {
  method: 'GET' | 'POST';
  path: string;
  /** What is sent: the query of a GET, the body of a POST. @param home the caller's own organization */
  about(named: Named, home: string): Record<string, unknown>;
  /** The one answer for what is another's and what is not there. */
  foreign: Refusal;
  /** Who in the organization may; nobody's right is asked for what only the absent tell apart. */
  least?: Role;
}

const NO_MEMBER: Refusal = [403, 'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION'];
const NO_MEMBER_400: Refusal = [400, 'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION'];
const NO_SUCH_MEMBER: Refusal = [400, 'MEMBER_NOT_FOUND'];
const NO_INVITATION: Refusal = [400, 'INVITATION_NOT_FOUND'];
const NO_KEY: Refusal = [404, 'KEY_NOT_FOUND'];
const NO_MEMBER_KEY: Refusal = [403, 'USER_NOT_MEMBER_OF_ORGANIZATION'];
const NO_ADMIN: Refusal = [403];

const get = (path: string, about: IdentityCall['about'], foreign: Refusal, least?: Role): IdentityCall => ({
  method: 'GET',
  path,
  about,
  foreign,
  ...(least ? { least } : {}),
});
const post = (path: string, about: IdentityCall['about'], foreign: Refusal, least?: Role): IdentityCall => ({
  ...get(path, about, foreign, least),
  method: 'POST',
});

const byId = ({ organization }: Named) => ({ organizationId: organization });
const bySlug = ({ slug }: Named) => ({ organizationSlug: slug });
const byInvitation = ({ invitation }: Named) => ({ invitationId: invitation });
const organization = (name: string) => `/organization/${name}`;

/** Every call of identity that names something of an organization, in each way that it can. */
export const organizationCalls: readonly IdentityCall[] = [
  ...[byId, bySlug].flatMap((about) => [
    get(organization('get-organization'), about, NO_MEMBER, 'member'),
    get(organization('get-full-organization'), about, NO_MEMBER, 'member'),
    get(organization('list-members'), about, [403, 'YOU_ARE_NOT_A_MEMBER_OF_THIS_ORGANIZATION'], 'member'),
    get(
      organization('get-active-member-role'),
      about,
      [403, 'YOU_ARE_NOT_A_MEMBER_OF_THIS_ORGANIZATION'],
      'member',
    ),
    post(organization('set-active'), about, NO_MEMBER, 'member'),
  ]),
  get(organization('list-invitations'), byId, [403], 'admin'),
  post(organization('has-permission'), (named) => ({ ...byId(named), permissions: { member: ['create'] } }), [
    401,
    'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION',
  ]),
  post(
    organization('update'),
    (named) => ({ ...byId(named), data: { metadata: {} } }),
    NO_MEMBER_400,
    'admin',
  ),
  post(organization('delete'), byId, NO_MEMBER_400, 'owner'),
  post(organization('leave'), byId, NO_SUCH_MEMBER),
  post(
    organization('invite-member'),
    (named) => ({ ...byId(named), email: named.email, role: 'member' }),
    NO_SUCH_MEMBER,
    'admin',
  ),
  get(organization('get-invitation'), ({ invitation }) => ({ id: invitation }), NO_INVITATION),
  post(organization('accept-invitation'), byInvitation, NO_INVITATION),
  post(organization('reject-invitation'), byInvitation, NO_INVITATION),
  post(organization('cancel-invitation'), byInvitation, NO_INVITATION, 'admin'),
  post(
    organization('remove-member'),
    (named) => ({ ...byId(named), memberIdOrEmail: named.member }),
    NO_SUCH_MEMBER,
    'admin',
  ),
  ...(['member', 'email', 'user'] as const).map((by) =>
    post(
      organization('remove-member'),
      (named, home) => ({ organizationId: home, memberIdOrEmail: named[by] }),
      NO_SUCH_MEMBER,
    ),
  ),
  post(
    organization('update-member-role'),
    (named) => ({ ...byId(named), memberId: named.member, role: 'member' }),
    NO_SUCH_MEMBER,
    'admin',
  ),
  ...[{}, { role: 'owner' }, { role: 'no-such-role' }].map((more) =>
    post(
      organization('update-member-role'),
      ({ member }, home) => ({ organizationId: home, memberId: member, role: 'member', ...more }),
      NO_SUCH_MEMBER,
    ),
  ),
  post(
    organization('update-member-role'),
    ({ member }) => ({ memberId: member, role: 'member' }),
    NO_SUCH_MEMBER,
  ),
  get(organization('get-active-member-role'), ({ user }, home) => ({ organizationId: home, userId: user }), [
    403,
    'YOU_ARE_NOT_A_MEMBER_OF_THIS_ORGANIZATION',
  ]),
  get('/api-key/list', byId, NO_MEMBER_KEY, 'admin'),
  get('/api-key/get', ({ key }) => ({ id: key }), NO_KEY, 'admin'),
  post('/api-key/create', (named) => ({ ...byId(named), name: 'Night shift' }), NO_MEMBER_KEY, 'admin'),
  post('/api-key/update', ({ key }) => ({ keyId: key, name: 'Day shift' }), NO_KEY, 'admin'),
  post('/api-key/delete', ({ key }) => ({ keyId: key }), NO_KEY, 'admin'),
];

const byUser = ({ user }: Named) => ({ userId: user });

/** What super admins do with people's accounts: to everybody else a refusal, whomever it is about. */
export const administrationCalls: readonly IdentityCall[] = [
  get('/admin/list-users', () => ({ limit: '10' }), NO_ADMIN),
  get('/admin/get-user', ({ user }) => ({ id: user }), NO_ADMIN),
  post('/admin/create-user', ({ email }) => ({ email, name: 'New', password: 'correct horse' }), NO_ADMIN),
  post('/admin/update-user', (named) => ({ ...byUser(named), data: { name: 'New' } }), NO_ADMIN),
  post('/admin/set-role', (named) => ({ ...byUser(named), role: 'user' }), NO_ADMIN),
  post('/admin/ban-user', byUser, NO_ADMIN),
  post('/admin/unban-user', byUser, NO_ADMIN),
  post('/admin/impersonate-user', byUser, NO_ADMIN),
  post('/admin/list-user-sessions', byUser, NO_ADMIN),
  post('/admin/revoke-user-session', ({ user }) => ({ sessionToken: user }), NO_ADMIN),
  post('/admin/revoke-user-sessions', byUser, NO_ADMIN),
  post('/admin/remove-user', byUser, NO_ADMIN),
  post('/admin/set-user-password', (named) => ({ ...byUser(named), newPassword: 'correct horse' }), NO_ADMIN),
  post('/wagate/reset-link', byUser, NO_ADMIN),
];

/** What everybody who is signed in may read of themselves. */
export const ownReads = [
  '/get-session',
  '/organization/list',
  '/token',
  '/wagate/account',
  '/list-accounts',
] as const;

/** About whoever calls alone, or told to everybody; with the reason where something is named. */
export const OTHER_PATHS: ReadonlySet<string> = new Set([
  // Names are one for the installation, like addresses of mail: that one is taken shows when it is wanted.
  '/organization/check-slug',
  '/organization/create',
  '/organization/list',
  '/organization/get-active-member',
  '/organization/list-user-invitations',
  '/admin/has-permission',
  '/admin/stop-impersonating',
  '/wagate/account',
  // The proof is the token of the set-up link.
  '/wagate/super-admin',
  '/wagate/two-factor/confirm',
  '/wagate/two-factor/renew',
  // Whoever holds the secret of a link is told how it stands.
  '/wagate/reset-link/state',
]);

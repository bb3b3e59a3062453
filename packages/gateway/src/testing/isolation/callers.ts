import { EMBED_CAPABILITIES } from '@wagate/contract/embed';
import { PERMISSIONS } from '@wagate/contract/permissions';
import type { EmbeddedGateway } from '../../gateway.js';
import type { Permission } from '../../principal/principal.js';
import type { Store } from '../../store/open.js';
import { makeKey } from '../api-key.js';
import type { TestBrowser } from '../gateway.js';
import { type Person, person } from '../people.js';
import type { Rights } from './expected.js';
import type { Role } from './identity-calls.js';
import type { Ids } from './ids.js';
import { type Tenant, tokenOf } from './tenant.js';

export interface Caller extends Rights {
  name: string;
  headers: Record<string, string>;
  /** Of a person: what their browser keeps, or kept. */
  cookie?: string;
  /** In the organization. */
  role?: Role;
  /** Whose things it may reach; nobody's else. */
  home?: Tenant;
  /** Loses its right by what others do meanwhile. */
  spent?: true;
  /** What it may reach there, unless it is all. */
  ids?: Ids;
}

const ALL: readonly Permission[] = PERMISSIONS;
const MEMBER: readonly Permission[] = ['read', 'send', 'events'];
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const cookieOf = ({ cookies }: TestBrowser) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
/** How a person calls. */
const signedIn = (browser: TestBrowser, token: string) => ({
  headers: bearer(token),
  cookie: cookieOf(browser),
});

/** Everybody who may call, by what the contract tells of them. */
export async function callersOf(
  gateway: EmbeddedGateway,
  store: Store,
  ours: Tenant,
  theirs: Tenant,
): Promise<Caller[]> {
  const admin = await ours.join('admin', 'admin');
  const member = await ours.join('member', 'member');
  const banned = await ours.join('banned', 'admin');
  const removed = await ours.join('removed', 'admin');
  const left = await ours.join('left', 'admin');
  const acting = await ours.join('acted', 'member');
  const root = await person(gateway, 'root');
  await gateway.promote(root.email);
  const boss = await person(gateway, 'boss');
  await gateway.promote(boss.email);
  const [wasBanned, wasLeft] = [banned, left].map(({ browser, token }) => signedIn(browser, token));
  await boss.browser.auth('POST', '/admin/impersonate-user', { userId: acting.id });
  await boss.browser.auth('POST', '/organization/set-active', { organizationId: ours.organization });
  await root.browser.auth('POST', '/admin/ban-user', { userId: banned.id });
  await ours.owner.browser.auth('POST', '/organization/remove-member', {
    memberIdOrEmail: removed.email,
    organizationId: ours.organization,
  });
  await left.browser.auth('POST', '/sign-out');

  const key = async (
    name: string,
    permissions: readonly Permission[],
    more: Parameters<typeof makeKey>[3] = {},
  ) => {
    const made = await makeKey(store, ours.organization, permissions, more);
    return {
      id: made.id,
      caller: { name, headers: { 'x-api-key': made.key }, home: ours, permissions, key: true } as const,
    };
  };
  const single = await Promise.all(PERMISSIONS.map((one) => key(`a key with ${one} alone`, [one])));
  const confined = await key('a confined key', ALL, {
    metadata: { sessions: [ours.spareIds.session, ours.idle, ours.unused] },
  });
  const revoked = await key('a revoked key', ALL);
  const disabled = await key('a key that is off', ALL);
  const expired = await key('an expired key', ALL, { expiresAt: Date.now() - 1000 });
  await ours.owner.browser.api('DELETE', `/api-keys/${revoked.id}`);
  await ours.owner.browser.api('PATCH', `/api-keys/${disabled.id}`, { body: { enabled: false } });

  const embedded = async (name: string, can: readonly string[], sessions: string[], more: object = {}) => {
    const body = { sessions, can, user: { id: 'guest' }, expiresIn: 900, ...more };
    const { token } = await ours.made<{ token: string }>('/embed-tokens', body);
    return { name, headers: bearer(token), home: ours, permissions: [], embed: can } satisfies Caller;
  };
  const within = [ours.spareIds.session, ours.quiet];
  // What one capability opens does not depend on the database: one of the two is asked about each.
  const alone = store.dialect === 'sqlite' ? EMBED_CAPABILITIES : (['view', 'pair'] as const);
  const capable = await Promise.all(alone.map((one) => embedded(`a page that may ${one}`, [one], within)));
  const everywhere = await embedded('a page that may everything', EMBED_CAPABILITIES, ['*']);
  const elsewhere = await embedded('a page of another origin', EMBED_CAPABILITIES, ['*'], {
    origins: ['https://embedder.test'],
  });
  const takenBack = await embedded('a page whose token was taken back', EMBED_CAPABILITIES, ['*'], {
    user: { id: 'gone' },
  });
  await ours.owner.browser.api('DELETE', '/embed-tokens?user=gone');

  const of = ({ browser, token }: Person) => signedIn(browser, token);
  return [
    { name: 'nobody', headers: {}, permissions: [], ended: true },
    { name: 'the other owner', ...of(theirs.owner), home: theirs, permissions: ALL, role: 'owner' },
    { name: 'the owner', ...of(ours.owner), home: ours, permissions: ALL, role: 'owner' },
    { name: 'an admin', ...of(admin), home: ours, permissions: ALL, role: 'admin' },
    { name: 'a member', ...of(member), home: ours, permissions: MEMBER, role: 'member' },
    {
      name: 'a super admin',
      ...signedIn(root.browser, await tokenOf(root.browser)),
      permissions: ALL,
      superAdmin: true,
    },
    {
      name: 'a super admin acting as a member',
      ...signedIn(boss.browser, await tokenOf(boss.browser)),
      home: ours,
      permissions: MEMBER,
      role: 'member',
    },
    ...single.map(({ caller }) => caller),
    { ...confined.caller, confined: true, ids: ours.spareIds },
    ...capable.map((caller) => ({
      ...caller,
      confined: true as const,
      ids: { ...ours.spareIds, key: ours.spareKey },
    })),
    { ...everywhere, spent: true },
    { ...elsewhere, headers: { ...elsewhere.headers, origin: 'https://other.test' }, elsewhere: true },
    { ...takenBack, ended: true },
    { ...revoked.caller, ended: true },
    { ...disabled.caller, ended: true },
    { ...expired.caller, ended: true },
    { name: 'somebody banned', ...wasBanned!, home: ours, permissions: ALL, ended: true },
    { name: 'somebody removed', ...of(removed), permissions: [] },
    { name: 'somebody signed out', ...wasLeft!, home: ours, permissions: ALL, ended: true },
  ];
}

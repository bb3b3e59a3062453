import { describe, expect, it } from 'vitest';
import { createIdentity, IdentityError } from '../identity/index.js';
import { FakeClock } from '../testing/fake-clock.js';
import { liveMembers, liveUsers } from './index.js';

const member = (id: string, role = 'member') => ({
  id,
  organizationId: 'org_1',
  userId: `usr_${id}`,
  role,
  createdAt: '2026-07-14T09:12:03.000Z',
});
const user = (id: string, more = {}) => ({
  id,
  name: id,
  email: `${id}@example.org`,
  banned: false,
  ...more,
});

function setUp() {
  const clock = new FakeClock();
  const state = {
    members: Array.from({ length: 130 }, (_, n) => member(`m${n}`)),
    users: [user('u1'), user('u2')],
    invitations: [
      { id: 'inv_1', status: 'pending' },
      { id: 'inv_2', status: 'accepted' },
    ],
    down: false,
  };
  const asked: string[] = [];
  const identity = createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const path = pathname.replace('/api/auth', '');
      asked.push(path);
      if (state.down) return Response.json({ code: 'NOT_ALLOWED', message: 'no' }, { status: 403 });
      const from = Number(searchParams.get('offset') ?? 0);
      const to = from + Number(searchParams.get('limit') ?? 100);
      if (path === '/organization/list-members')
        return Response.json({ members: state.members.slice(from, to), total: state.members.length });
      if (path === '/organization/list-invitations') return Response.json(state.invitations);
      if (path === '/admin/list-users')
        return Response.json({ users: state.users.slice(from, to), total: state.users.length, limit: 100 });
      return Response.json({});
    },
  });
  return { clock, state, asked, identity };
}

describe('liveMembers', () => {
  it('shows members page by page, how many there are, and who is invited', async () => {
    const { clock, identity } = setUp();
    const store = liveMembers(identity, 'org_1', { environment: clock });
    store.subscribe(() => {});
    await clock.advance(50);
    expect(store.get()).toMatchObject({ phase: 'ready', total: 130, more: true, available: true });
    expect(store.get().items).toHaveLength(100);
    expect(store.get().invitations.map(({ id }) => id)).toEqual(['inv_1']);
    await store.loadMore();
    expect(store.get()).toMatchObject({ more: false });
    expect(store.get().items).toHaveLength(130);
    const { items, invitations } = store.get();
    await store.refresh();
    expect(store.get().items).toBe(items);
    expect(store.get().invitations).toBe(invitations);
  });

  it('moves with the calls of the same client, not with those that failed', async () => {
    const { clock, state, asked, identity } = setUp();
    const store = liveMembers(identity, 'org_1', { environment: clock });
    store.subscribe(() => {});
    await clock.advance(50);
    state.members[0] = member('m0', 'admin');
    await identity.organizations.updateMemberRole({ memberId: 'm0', role: 'admin', organizationId: 'org_1' });
    await clock.advance(10);
    expect(store.get().items[0]!.role).toBe('admin');
    const before = asked.length;
    state.down = true;
    await expect(
      identity.organizations.removeMember({ memberIdOrEmail: 'm1', organizationId: 'org_1' }),
    ).rejects.toThrow();
    await clock.advance(10);
    expect(asked.length).toBe(before + 1);
    await store.refresh();
    expect(store.get().error).toBeInstanceOf(IdentityError);
    expect(store.get().items).toHaveLength(100);
  });
});

describe('liveUsers', () => {
  it('shows accounts, follows what is done to them, is read again while looked at, and leaves nothing', async () => {
    const { clock, state, asked, identity } = setUp();
    const store = liveUsers(identity, { searchValue: 'u' }, { environment: clock });
    const stop = store.subscribe(() => {});
    await clock.advance(50);
    const [, second] = store.get().items;
    state.users[0] = user('u1', { banned: true });
    await identity.admin.banUser({ userId: 'u1' });
    await clock.advance(10);
    expect(store.get().items[0]!.banned).toBe(true);
    expect(store.get().items[1]).toBe(second);
    const before = asked.length;
    await clock.advance(60_000);
    expect(asked.length).toBe(before + 1);
    stop();
    await clock.advance(120_000);
    expect(asked.length).toBe(before + 1);
    expect(clock.pending).toBe(0);
  });
});

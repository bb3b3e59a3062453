import { describe, expect, it } from 'vitest';
import { createIdentity, IdentityError } from '../identity/index.js';
import { FakeClock } from '../testing/fake-clock.js';
import { liveMembers, liveSignIn, liveUsers } from './index.js';

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
    /** Of whoever is signed in; null when nobody is. */
    active: 'org_2' as string | undefined | null,
    mayInvite: true,
    unread: false,
    impersonatedBy: null as string | null,
  };
  const asked: string[] = [];
  /** The organizations that were asked about. */
  const of: (string | null)[] = [];
  const identity = createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const path = pathname.replace('/api/auth', '');
      asked.push(path);
      if (state.down) return Response.json({ code: 'NOT_ALLOWED', message: 'no' }, { status: 403 });
      if (path === '/get-session')
        return Response.json(
          state.active === null
            ? null
            : {
                user: user('u1'),
                session: { activeOrganizationId: state.active, impersonatedBy: state.impersonatedBy },
              },
        );
      if (path.startsWith('/organization/list-')) of.push(searchParams.get('organizationId'));
      const from = Number(searchParams.get('offset') ?? 0);
      const to = from + Number(searchParams.get('limit') ?? 100);
      if (path === '/organization/list-members')
        return Response.json({ members: state.members.slice(from, to), total: state.members.length });
      if (path === '/organization/list-invitations')
        return state.mayInvite
          ? Response.json(state.invitations)
          : Response.json(
              { code: 'YOU_ARE_NOT_ALLOWED_TO_LIST_INVITATIONS', message: 'no' },
              { status: 403 },
            );
      if (path === '/admin/list-users' && state.unread) return Response.json({ users: [], total: 0 });
      if (path === '/admin/list-users')
        return Response.json({ users: state.users.slice(from, to), total: state.users.length, limit: 100 });
      return Response.json({});
    },
  });
  return { clock, state, asked, of, identity };
}

describe('liveMembers', () => {
  it('shows members page by page, how many there are, and who is invited', async () => {
    const { clock, identity } = setUp();
    const store = liveMembers(identity, 'org_1', { environment: clock });
    store.subscribe(() => {});
    await clock.advance(50);
    expect(store.get()).toMatchObject({ phase: 'ready', total: 130, more: true, available: true });
    expect(store.get().items).toHaveLength(100);
    expect(store.get().invitations?.map(({ id }) => id)).toEqual(['inv_1']);
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

describe('liveMembers of the active organization', () => {
  const read = async (change: (state: ReturnType<typeof setUp>['state']) => void) => {
    const set = setUp();
    change(set.state);
    const store = liveMembers(set.identity, undefined, { environment: set.clock });
    store.subscribe(() => {});
    await set.clock.advance(50);
    return { ...set, store };
  };

  it('asks about it, and tells whose it is and who asks', async () => {
    const { store, of } = await read(() => {});
    expect(store.get()).toMatchObject({ phase: 'ready', organizationId: 'org_2', userId: 'u1' });
    expect(of).toEqual(['org_2', 'org_2']);
  });

  it('shows the members to a role that may not see who is invited', async () => {
    const { store } = await read((state) => {
      state.mayInvite = false;
    });
    expect(store.get()).toMatchObject({ phase: 'ready', total: 130, invitations: undefined });
  });

  it('asks nothing more where no organization is active', async () => {
    const { store, asked } = await read((state) => {
      state.active = undefined;
    });
    expect(store.get()).toMatchObject({ phase: 'ready', organizationId: null, items: [] });
    expect(asked).toEqual(['/get-session']);
  });

  it('is refused like any other reading when nobody is signed in', async () => {
    const { store } = await read((state) => {
      state.active = null;
    });
    expect(store.get()).toMatchObject({ phase: 'failed', error: { status: 401 } });
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

  it('begins where it is told to, and reads no more than a page of that size', async () => {
    const { clock, state, identity } = setUp();
    state.users = Array.from({ length: 7 }, (_, n) => user(`u${n}`));
    const store = liveUsers(identity, {}, { environment: clock, start: 4, size: 2 });
    store.subscribe(() => {});
    await clock.advance(50);
    const ids = () => store.get().items.map(({ id }) => id);
    expect([ids(), store.get().total, store.get().more]).toEqual([['u4', 'u5'], 7, true]);
    await store.loadMore();
    expect([ids(), store.get().more]).toEqual([['u4', 'u5', 'u6'], false]);
  });

  it('takes the empty answer of a service that could not read for a failure', async () => {
    const { clock, state, identity } = setUp();
    state.unread = true;
    const store = liveUsers(identity, {}, { environment: clock });
    store.subscribe(() => {});
    await clock.advance(50);
    expect(store.get()).toMatchObject({ phase: 'failed', error: { code: 'invalid_response' } });
  });
});

describe('liveSignIn', () => {
  it('tells who is signed in and who acts as them, follows calls, and is asked again while looked at', async () => {
    const { clock, state, asked, identity } = setUp();
    const store = liveSignIn(identity, { environment: clock });
    const stop = store.subscribe(() => {});
    await clock.advance(50);
    expect(store.get()).toMatchObject({
      phase: 'ready',
      user: { id: 'u1' },
      session: { impersonatedBy: null },
    });
    state.impersonatedBy = 'root';
    await identity.admin.impersonateUser({ userId: 'u1' });
    await clock.advance(10);
    expect(store.get().session?.impersonatedBy).toBe('root');
    const before = asked.length;
    await identity.organizations.list();
    await clock.advance(60_000);
    expect(asked.slice(before)).toEqual(['/organization/list', '/get-session']);
    stop();
    await clock.advance(120_000);
    expect(clock.pending).toBe(0);
  });
});

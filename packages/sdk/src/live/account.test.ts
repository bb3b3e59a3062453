import { describe, expect, it } from 'vitest';
import { createIdentity } from '../identity/index.js';
import { FakeClock } from '../testing/fake-clock.js';
import { liveAccount, liveSignIns } from './index.js';

const signIn = (id: string, updatedAt: string) => ({ id, token: `secret_${id}`, updatedAt });

function setUp() {
  const clock = new FakeClock();
  const state = {
    signedIn: true,
    plain: false,
    codes: 10,
    signIns: [
      signIn('old', '2026-07-01T09:00:00.000Z'),
      signIn('here', '2026-07-02T09:00:00.000Z'),
      signIn('new', '2026-07-14T09:00:00.000Z'),
    ],
  };

  const asked: string[] = [];
  const identity = createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const path = new URL(request.url).pathname.replace('/api/auth', '');
      asked.push(path);

      if (path === '/get-session')
        return Response.json(
          state.signedIn ? { user: { id: 'u1', name: 'Ana' }, session: { id: 'here' } } : null,
        );
      if (path === '/wagate/account')
        return state.plain
          ? Response.json({ code: 'NOT_FOUND', message: 'no' }, { status: 404 })
          : Response.json({ endsAtOnce: true, renewsTwoFactor: true, backupCodesLeft: state.codes });
      if (path === '/list-sessions') return Response.json(state.signIns);
      return Response.json({ status: true });
    },
  });
  return { clock, state, asked, identity, environment: clock };
}

describe('liveAccount', () => {
  it('is who is signed in, with what the embedded gateway tells beside', async () => {
    const { identity, environment } = setUp();
    const live = liveAccount(identity, { environment });
    await live.refresh();
    expect(live.get()).toMatchObject({
      phase: 'ready',
      user: { name: 'Ana' },
      state: { backupCodesLeft: 10 },
    });
    live.close();
  });

  it('of a plain service has no more than the sign-in', async () => {
    const { identity, environment, state, asked } = setUp();
    state.plain = true;
    const live = liveAccount(identity, { environment });
    await live.refresh();
    expect(live.get()).toMatchObject({ phase: 'ready', user: { name: 'Ana' } });
    expect(live.get().state).toBeUndefined();
    await live.refresh();
    live.close();
    const again = liveAccount(identity, { environment });
    await again.refresh();
    expect(again.get()).toMatchObject({ phase: 'ready', user: { name: 'Ana' } });
    expect(again.get().state).toBeUndefined();
    expect(asked.filter((path) => path === '/wagate/account')).toHaveLength(1);
    again.close();
  });

  it('fails as unauthorized when nobody is signed in', async () => {
    const { identity, environment, state } = setUp();
    state.signedIn = false;
    const live = liveAccount(identity, { environment });
    await live.refresh();
    expect(live.get()).toMatchObject({ phase: 'failed', error: { status: 401 } });
    live.close();
  });

  it('moves with a call that changes it, and not with signing out everywhere', async () => {
    const { identity, environment, state, clock } = setUp();
    const live = liveAccount(identity, { environment });
    const stop = live.subscribe(() => {});
    await clock.advance(20);
    state.codes = 9;
    await identity.twoFactor.generateBackupCodes({ password: 'x' });
    await clock.advance(20);
    expect(live.get().state?.backupCodesLeft).toBe(9);
    state.signedIn = false;
    await identity.session.revokeAll();
    await clock.advance(20);
    expect(live.get()).toMatchObject({ phase: 'ready', error: undefined });
    stop();
    live.close();
  });
});

describe('liveSignIns', () => {
  it('has this one first, then what was seen last, and moves when one is ended', async () => {
    const { identity, environment, state, clock } = setUp();
    const live = liveSignIns(identity, { environment });
    const stop = live.subscribe(() => {});
    await clock.advance(20);
    expect(live.get().items.map(({ id }) => id)).toEqual(['here', 'new', 'old']);
    expect(live.get().currentId).toBe('here');
    state.signIns = state.signIns.slice(0, 2);
    await identity.session.revoke({ token: 'secret_new' });
    await clock.advance(20);
    expect(live.get().items.map(({ id }) => id)).toEqual(['here', 'old']);
    stop();
    live.close();
  });
});

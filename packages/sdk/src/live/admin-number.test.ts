import { describe, expect, it } from 'vitest';
import { json, problem } from '../testing/fetch-double.js';
import { buildSession, LiveWorld } from '../testing/live-world.js';
import { liveAdminNumber } from './index.js';

const PHONE = '447700900143';

function setUp(links: boolean) {
  const world = new LiveWorld(links ? 'wagate' : 'production');
  const admin = buildSession('sess_admin', { isAdminSession: true, phoneNumber: PHONE });
  world.sessions = [buildSession('sess_1'), admin];
  const state = { told: { configured: false } as object };
  world.fetch.respond(({ method, path }) => {
    if (path.endsWith('/capabilities'))
      return links
        ? json({
            gateway: { name: 'double', version: '0' },
            extensions: ['admin-number'],
            permissions: [],
          })
        : problem(404, 'not_found');
    if (path === '/api/v1/admin/sessions') return json({ data: world.sessions });
    if (path === '/api/v1/admin/number') return json(state.told);
    if (method === 'POST' && path === '/api/v1/admin/number:pair') return json(state.told);
    return undefined;
  });
  const asked = (path: string) => world.fetch.requests.filter((one) => one.path === `/api/v1${path}`).length;
  const store = liveAdminNumber(world.gateway);
  store.subscribe(() => {});
  return { world, state, asked, store };
}

const waiting = (code: string, expiresAt: number, method = 'qr') => ({
  configured: true,
  session: buildSession('sess_admin', { isAdminSession: true, status: 'scan_qr_code' }),
  ...(method === 'code' && { number: PHONE }),
  pairing: { method, code, expiresAt },
});

describe('liveAdminNumber', () => {
  it('hears of every organization, and shows what a call of somebody here made', async () => {
    const { world, state, store } = setUp(true);
    await world.clock.advance(50);
    expect(world.double.mints[0]).toMatchObject({ scope: 'firehose' });
    expect(store.get()).toMatchObject({ links: true, configured: false, session: undefined, pairing: {} });
    const now = world.clock.now();
    state.told = waiting('2@a', now + 20_000);
    await world.gateway.admin.pairNumber({ method: 'qr' });
    expect(store.get().session?.id).toBe('sess_admin');
    expect(store.get().pairing).toMatchObject({ qr: { code: '2@a', expiresAt: now + 20_000 } });
  });

  it('reads the next code with its end when an event tells of one, and keeps since when the same is shown', async () => {
    const { world, state, store, asked } = setUp(true);
    state.told = waiting('2@a', world.clock.now() + 20_000);
    await world.clock.advance(50);
    const { receivedAt } = store.get().pairing.qr!;
    await world.clock.advance(5_000);
    await store.refresh();
    expect(store.get().pairing.qr!.receivedAt).toBe(receivedAt);
    const before = asked('/admin/number');
    world.tell('auth.qr', { code: '2@other' }, 'sess_other');
    await world.clock.advance(50);
    expect(asked('/admin/number')).toBe(before);
    state.told = waiting('2@b', world.clock.now() + 20_000);
    world.tell('auth.qr', { code: '2@b', timeoutMs: 20_000 }, 'sess_admin');
    await world.clock.advance(50);
    expect(store.get().pairing.qr).toMatchObject({ code: '2@b' });
    expect(store.get().pairing.qr!.receivedAt).toBeGreaterThan(receivedAt);
  });

  it('shows a pairing code for its number, and no code once it is over', async () => {
    const { world, state, store } = setUp(true);
    state.told = waiting('ABCD-1234', world.clock.now() + 60_000, 'code');
    await world.clock.advance(50);
    expect(store.get().pairing).toMatchObject({ code: { code: 'ABCD-1234', phone: PHONE } });
    state.told = { configured: true, number: PHONE, session: buildSession('sess_admin') };
    world.tell('session.status', { status: 'working' }, 'sess_admin');
    await world.clock.advance(50);
    expect(store.get()).toMatchObject({ number: PHONE, session: { status: 'working' }, pairing: {} });
  });

  it('finds what another super admin made', async () => {
    const { world, state, store } = setUp(true);
    await world.clock.advance(50);
    state.told = waiting('2@a', world.clock.now() + 60_000);
    world.tell('session.status', { status: 'scan_qr_code' }, 'sess_admin');
    await world.clock.advance(1_100);
    expect(store.get().session?.id).toBe('sess_admin');
  });

  it('on a gateway that cannot link it, is what the list of sessions says', async () => {
    const { world, store, asked } = setUp(false);
    await world.clock.advance(50);
    expect(asked('/admin/number')).toBe(0);
    expect(store.get()).toMatchObject({
      links: false,
      configured: true,
      number: PHONE,
      session: { id: 'sess_admin' },
      pairing: {},
    });
  });
});

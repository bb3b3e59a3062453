import { describe, expect, it } from 'vitest';
import { json, problem } from '../testing/fetch-double.js';
import { buildSession, LiveWorld } from '../testing/live-world.js';
import { capabilities, liveSession, liveSessions } from './index.js';

function setUp(habits?: 'production' | 'wagate') {
  const world = new LiveWorld(habits);
  world.sessions = [buildSession('sess_2', { status: 'scan_qr_code' }), buildSession('sess_1')];
  return world;
}

/** Two events whose rows are read, the answer to the first coming after that to the second. */
async function lateRow(world: LiveWorld): Promise<void> {
  let late = (_answer: Response) => {};
  const answers = [
    new Promise<Response>((resolve) => (late = resolve)),
    json(buildSession('sess_1', { status: 'working' })),
  ];
  world.fetch.respond(({ path }) => (path === '/api/v1/sessions/sess_1' ? answers.shift() : undefined));
  world.tell('session.status', { status: 'starting' });
  await world.clock.advance(100);
  world.tell('session.status', { status: 'working' });
  await world.clock.advance(100);
  late(json(buildSession('sess_1', { status: 'starting' })));
  await world.clock.advance(100);
}

describe('liveSessions', () => {
  it('lets no late answer to an earlier event undo a later one', async () => {
    const world = setUp();
    const store = liveSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(100);
    await lateRow(world);
    expect(store.get().sessions[1]!.status).toBe('working');
  });

  it('shows what WhatsApp lets a number do, in lists and alone', async () => {
    const world = setUp();
    const stores = [liveSessions(world.gateway), liveSession(world.gateway, 'sess_1')] as const;
    for (const store of stores) store.subscribe(() => {});
    await world.clock.advance(100);
    world.tell('session.health', { state: 'limited', left: 4 });
    expect(stores[0].get().sessions[1]!.health).toEqual({ state: 'limited', left: 4 });
    expect(stores[1].get().session!.health).toEqual({ state: 'limited', left: 4 });
  });

  it('loads at the first subscriber, keeps itself current, and lets the socket go after the last', async () => {
    const world = setUp();
    const store = liveSessions(world.gateway);
    expect(store.get()).toMatchObject({ phase: 'loading', sessions: [], connection: { state: 'idle' } });
    await world.clock.advance(100);
    expect(world.fetch.requests).toEqual([]);
    const stop = store.subscribe(() => {});
    await world.clock.advance(100);
    expect(store.get()).toMatchObject({ phase: 'ready', connection: { state: 'live' } });
    expect(store.get().loadedAt).toBeLessThanOrEqual(world.clock.now());
    expect(store.get().sessions.map(({ id }) => id)).toEqual(['sess_2', 'sess_1']);
    world.tell('session.status', { status: 'stopped' });
    expect(store.get().sessions[1]!.status).toBe('stopped');
    stop();
    await world.clock.advance(3_000);
    expect(world.double.open).toBe(0);
    expect(world.clock.pending).toBe(0);
  });

  it('gives the same snapshot until something changes, shares what did not, and tells once a frame', async () => {
    const world = setUp();
    const store = liveSessions(world.gateway);
    let told = 0;
    store.subscribe(() => told++);
    await world.clock.advance(100);
    const before = store.get();
    const { get } = store;
    expect(get()).toBe(before);
    expect(Object.isFrozen(before)).toBe(true);
    told = 0;
    for (const status of ['starting', 'stopped', 'starting', 'failed'] as const)
      world.tell('session.status', { status });
    expect(told).toBe(0);
    await world.clock.advance(16);
    expect(told).toBe(1);
    expect(store.get()).not.toBe(before);
    expect(store.get().sessions[0]).toBe(before.sessions[0]);
    expect(before.sessions[1]!.status).toBe('working');
    world.tell('session.status', { status: 'failed' });
    expect(store.get().sessions).toBe(store.get().sessions);
  });

  it('goes by the event of a lost phone, whose row still says `working`, until another comes', async () => {
    const world = setUp();
    const store = liveSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(100);
    const status = () => store.get().sessions[1]!.status;
    world.tell('session.status', { status: 'starting' });
    await world.clock.advance(100);
    expect(status()).toBe('starting');
    world.tell('session.status', { status: 'working' });
    await world.clock.advance(100);
    expect(status()).toBe('working');
  });

  it('shows the QR and the code of a pairing, once each, and drops them when it is over', async () => {
    const world = setUp();
    const store = liveSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(100);
    const at = world.clock.now();
    world.tell('auth.qr', { code: '2@one', timeoutMs: 60_000 }, 'sess_2');
    await world.clock.advance(1_000);
    world.tell('auth.qr', { code: '2@one' }, 'sess_2');
    expect(store.get().pairing.sess_2).toEqual({
      qr: { code: '2@one', receivedAt: at, expiresAt: at + 60_000, livesMs: 60_000 },
    });
    world.tell('auth.code', { code: 'ABCD-1234', phone: '628' }, 'sess_2');
    world.tell('auth.code', { jid: '628:1@s.whatsapp.net' }, 'sess_2');
    expect(store.get().pairing.sess_2!.code).toMatchObject({ code: 'ABCD-1234', phone: '628' });
    world.tell('session.status', { status: 'working' }, 'sess_2');
    expect(store.get().pairing).toEqual({});
  });

  it('follows calls made on the same gateway', async () => {
    const world = setUp();
    const store = liveSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(100);
    world.fetch.respond(({ method, path }) => {
      if (method === 'DELETE') return new Response(null, { status: 204 });
      if (path.endsWith('/pairing-code')) return Response.json({ code: 'WXYZ-9876' });
      if (path.endsWith('/qr')) return Response.json({ code: '2@rest', expiresAt: 5 });
      return method === 'POST' ? Response.json(buildSession('sess_3')) : undefined;
    });
    await world.gateway.sessions.create({ label: 'new' });
    expect(store.get().sessions[0]!.id).toBe('sess_3');
    await world.gateway.sessions.delete('sess_1');
    expect(store.get().sessions.map(({ id }) => id)).toEqual(['sess_3', 'sess_2']);
    await world.gateway.sessions.qr('sess_2');
    await world.gateway.sessions.pairingCode('sess_2', { phone: '628' });
    expect(store.get().pairing.sess_2).toMatchObject({
      qr: { code: '2@rest', expiresAt: 5 },
      code: { phone: '628' },
    });
  });

  it('reads again after every reconnect, as not every status is logged', async () => {
    const world = setUp();
    const store = liveSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(100);
    world.double.cut('close');
    world.sessions = [buildSession('sess_2', { status: 'failed' })];
    await world.clock.advance(10_000);
    expect(store.get().sessions).toMatchObject([{ id: 'sess_2', status: 'failed' }]);
  });

  it('does not let an answer undo an event that came while it was on its way', async () => {
    const world = setUp();
    const store = liveSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(100);
    let answer = (_: Response) => {};
    world.fetch.respond(({ path }) =>
      path === '/api/v1/sessions' ? new Promise<Response>((resolve) => (answer = resolve)) : undefined,
    );
    const refreshed = store.refresh();
    await world.clock.advance(1);
    const old = Response.json({ data: structuredClone(world.sessions) });
    world.tell('session.status', { status: 'logged_out' });
    answer(old);
    await refreshed;
    expect(store.get().sessions[1]!.status).toBe('logged_out');
  });

  it('fails with the error when nothing was loaded, keeps the data when something was, and recovers', async () => {
    const world = setUp();
    let broken = true;
    world.fetch.respond(({ path }) =>
      broken && path === '/api/v1/sessions' ? problem(403, 'forbidden') : undefined,
    );
    const store = liveSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(100);
    expect(store.get()).toMatchObject({ phase: 'failed', error: { code: 'forbidden' }, sessions: [] });
    broken = false;
    const retried = store.refresh();
    expect(store.get().phase).toBe('loading');
    await retried;
    expect(store.get()).toMatchObject({ phase: 'ready', error: undefined });
    broken = true;
    await store.refresh();
    expect(store.get()).toMatchObject({ phase: 'ready', error: { code: 'forbidden' } });
    expect(store.get().sessions).toHaveLength(2);
  });

  it('tells a failure before it reads what came up meanwhile', async () => {
    const world = setUp();
    let refuse = (_answer: Response) => {};
    const answers = [new Promise<Response>((resolve) => (refuse = resolve)), new Promise<Response>(() => {})];
    world.fetch.respond(({ path }) => (path === '/api/v1/sessions/sess_1' ? answers.shift() : undefined));
    const store = liveSession(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(100);
    void store.refresh();
    refuse(problem(403, 'forbidden'));
    await world.clock.advance(100);
    expect(answers, 'the second is on its way').toEqual([]);
    expect(store.get()).toMatchObject({ phase: 'failed', error: { code: 'forbidden' } });
  });

  it('shows what REST says when the socket is refused, and says so', async () => {
    const world = setUp();
    world.double.refusals.push(() => problem(403, 'forbidden'));
    const store = liveSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(100);
    expect(store.get()).toMatchObject({
      phase: 'ready',
      connection: { state: 'closed', error: { code: 'forbidden' } },
    });
  });

  it('holds nothing after a thousand subscribers came and went', async () => {
    const world = setUp();
    for (let i = 0; i < 1_000; i++) liveSessions(world.gateway).subscribe(() => {})();
    await world.clock.advance(5_000);
    expect(world.double.open).toBe(0);
    expect(world.clock.pending).toBe(0);
  });
});

describe('liveSession', () => {
  it('lets no late answer to an earlier event undo a later one', async () => {
    const world = setUp();
    const store = liveSession(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(100);
    await lateRow(world);
    expect(store.get().session!.status).toBe('working');
  });

  it('goes by the event of a lost phone, whose row still says `working`, until another comes', async () => {
    const world = setUp();
    const store = liveSession(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(100);
    const status = () => store.get().session!.status;
    world.tell('session.status', { status: 'starting' });
    await world.clock.advance(100);
    expect(status()).toBe('starting');
    world.tell('session.status', { status: 'working' });
    await world.clock.advance(100);
    expect(status()).toBe('working');
  });

  it('follows one session only, and tells when it is gone', async () => {
    const world = setUp();
    const store = liveSession(world.gateway, 'sess_1');
    store.subscribe(() => {});
    await world.clock.advance(100);
    expect(store.get().session?.id).toBe('sess_1');
    world.tell('session.status', { status: 'failed' }, 'sess_2');
    expect(store.get().session?.status).toBe('working');
    world.tell('session.status', { status: 'logged_out' });
    expect(store.get().session?.status).toBe('logged_out');
    world.fetch.respond(({ path }) => (path.endsWith('/sess_1') ? problem(404, 'not_found') : undefined));
    await store.refresh();
    expect(store.get()).toMatchObject({ session: undefined, error: { code: 'not_found' } });
  });
});

describe('capabilities', () => {
  it('says what is offered, asks once for many, and opens no socket', async () => {
    const world = setUp('wagate');
    const stores = [capabilities(world.gateway), capabilities(world.gateway)];
    for (const store of stores) store.subscribe(() => {});
    await world.clock.advance(100);
    expect(stores[0]!.get()).toMatchObject({ phase: 'ready', plain: false });
    expect(stores[1]!.get().extensions.has('realtime-replay')).toBe(true);
    expect(world.fetch.requests.map(({ path }) => path)).toEqual(['/api/v1/capabilities']);
    await stores[0]!.refresh();
    expect(world.fetch.requests).toHaveLength(2);
  });

  it('says what an embed token may do; a broker that offers nothing stands for a plain gateway', async () => {
    const embedded = setUp('wagate');
    embedded.fetch.respond(() =>
      json({
        ...{ gateway: { name: 'wagate-embed', version: '1' }, extensions: [], permissions: ['read'] },
        ...{ can: ['view'], sessions: ['sess_1'] },
      }),
    );
    const store = capabilities(embedded.gateway);
    store.subscribe(() => {});
    await embedded.clock.advance(100);
    expect(store.get()).toMatchObject({
      phase: 'ready',
      plain: true,
      can: new Set(['view']),
      reach: ['sess_1'],
    });
  });

  it('calls only a 404 plain', async () => {
    const plain = setUp('production');
    const store = capabilities(plain.gateway);
    store.subscribe(() => {});
    await plain.clock.advance(100);
    expect(store.get()).toMatchObject({ phase: 'ready', plain: true });
    expect(store.get().extensions.size).toBe(0);
    const refused = setUp('production');
    refused.fetch.respond(() => problem(401, 'unauthorized'));
    const failed = capabilities(refused.gateway);
    failed.subscribe(() => {});
    await refused.clock.advance(100);
    expect(failed.get()).toMatchObject({ phase: 'failed', plain: false });
  });
});

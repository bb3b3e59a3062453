import { describe, expect, it } from 'vitest';
import { problem } from '../testing/fetch-double.js';
import { buildSession, LiveWorld } from '../testing/live-world.js';
import { liveSessions } from './index.js';

/** A world whose REST answers as told while the socket stands. */
function setUp(refuse: () => Response) {
  const world = new LiveWorld();
  world.sessions = [buildSession('sess_1')];
  let away = true;
  const lists = () => world.fetch.requests.filter(({ path }) => path === '/api/v1/sessions').length;
  world.fetch.respond(({ path }) => (away && path === '/api/v1/sessions' ? refuse() : undefined));
  const store = liveSessions(world.gateway);
  return { world, store, lists, back: () => (away = false) };
}

const unavailable = () => problem(503, 'gateway_unavailable');

describe('a reading that failed', () => {
  it('is tried again by itself although the socket stands, and shows no waiting meanwhile', async () => {
    const { world, store, back } = setUp(unavailable);
    store.subscribe(() => {});
    await world.clock.advance(20_000);
    expect(store.get()).toMatchObject({ phase: 'failed', connection: { state: 'live' } });
    const phases = new Set<string>();
    store.subscribe(() => phases.add(store.get().phase));
    await world.clock.advance(60_000);
    expect([...phases]).toEqual(['failed']);
    back();
    await world.clock.advance(31_000);
    expect(store.get()).toMatchObject({ phase: 'ready', error: undefined });
    expect(store.get().sessions).toHaveLength(1);
  });

  it('keeps the data of before and is tried again, too', async () => {
    const { world, store, back } = setUp(unavailable);
    back();
    store.subscribe(() => {});
    await world.clock.advance(100);
    let failures = 1;
    world.fetch.respond(({ path }) =>
      path === '/api/v1/sessions' && failures-- > 0 ? problem(500, 'internal') : undefined,
    );
    failures = 4;
    void store.refresh();
    await world.clock.advance(10_000);
    expect(store.get()).toMatchObject({ phase: 'ready', error: undefined });
  });

  it('waits longer each time, at most 30 seconds', async () => {
    const { world, store, lists } = setUp(() => problem(501, 'not_implemented'));
    store.subscribe(() => {});
    await world.clock.advance(100);
    const asked = lists();
    await world.clock.advance(600_000);
    // The gateway will never do it.
    expect(lists()).toBe(asked);
    const other = setUp(unavailable);
    other.store.subscribe(() => {});
    await other.world.clock.advance(600_000);
    // Each reading is four attempts; without growing waits there would be hundreds.
    expect(other.lists()).toBeGreaterThan(15 * 4);
    expect(other.lists()).toBeLessThan(50 * 4);
  });

  it('comes when the gateway said that it may, not before, whoever wakes', async () => {
    const { world, store, lists } = setUp(() => problem(429, 'rate_limited', { retryAfterSeconds: 90 }));
    store.subscribe(() => {});
    await world.clock.advance(100);
    const asked = lists();
    await world.clock.advance(60_000);
    world.clock.wake();
    await world.clock.advance(100);
    expect(lists()).toBe(asked);
    await world.clock.advance(31_000);
    expect(lists()).toBeGreaterThan(asked);
  });

  it('comes at once when the network or the reader is back', async () => {
    const { world, store, back } = setUp(unavailable);
    store.subscribe(() => {});
    await world.clock.advance(300_000);
    back();
    world.clock.wake();
    // Also in the middle of an attempt, whose own retries wait at most so long.
    await world.clock.advance(3_000);
    expect(store.get().phase).toBe('ready');
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'http_405'],
  ])('with %i stays until somebody acts', async (status, code) => {
    const { world, store, lists } = setUp(() => problem(status, code));
    store.subscribe(() => {});
    await world.clock.advance(100);
    const asked = lists();
    await world.clock.advance(300_000);
    expect(store.get().phase).toBe('failed');
    expect(lists()).toBe(asked);
  });

  it('is not tried where nobody looks, and leaves nothing behind', async () => {
    const { world, store, lists } = setUp(unavailable);
    let hidden = true;
    Object.assign(world.clock, { hidden: () => hidden });
    const stop = store.subscribe(() => {});
    await world.clock.advance(20_000);
    const asked = lists();
    await world.clock.advance(300_000);
    expect(lists()).toBe(asked);
    hidden = false;
    await world.clock.advance(30_000);
    expect(lists()).toBeGreaterThan(asked);
    stop();
    const then = lists();
    await world.clock.advance(300_000);
    expect(lists()).toBe(then);
    expect(world.clock.pending).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { textMessage } from '../testing/event-builder.js';
import { problem } from '../testing/fetch-double.js';
import { LiveWorld } from '../testing/live-world.js';
import { liveEvents } from './index.js';

async function setUp(options: Parameters<typeof liveEvents>[1] = {}) {
  const world = new LiveWorld();
  const store = liveEvents(world.gateway, options);
  let told = 0;
  const stop = store.subscribe(() => told++);
  await world.clock.advance(50);
  told = 0;
  return { world, store, stop, told: () => told };
}
const texts = (store: ReturnType<typeof liveEvents>) =>
  store
    .get()
    .entries.map((entry) => entry.kind === 'event' && (entry.event.payload as { body?: string }).body);

describe('liveEvents', () => {
  it('keeps the newest in their order, counts all, and says how many it let go', async () => {
    const { world, store } = await setUp({ limit: 3 });
    for (let n = 0; n < 5; n++) world.tell('message', textMessage(`w${n}`, { body: `text ${n}` }));
    world.tell('session.status', { status: 'stopped' });
    expect(store.get()).toMatchObject({ dropped: 3, counts: { message: 5, 'session.status': 1 } });
    expect(texts(store)).toEqual(['text 3', 'text 4', undefined]);
    expect(store.get().entries).toHaveLength(3);
    store.clear();
    expect(store.get()).toMatchObject({ entries: [], dropped: 0, counts: {} });
  });

  it('tells once a frame, however many events there are', async () => {
    const { world, store, told } = await setUp();
    for (let n = 0; n < 500; n++) world.tell('message', textMessage(`w${n}`));
    await world.clock.advance(16);
    expect(told()).toBe(1);
    expect(store.get().entries).toHaveLength(500);
  });

  it('stands still while paused, says how many wait, and shows them then', async () => {
    const { world, store } = await setUp({ limit: 2 });
    world.tell('message', textMessage('w1', { body: 'one' }));
    store.pause();
    const before = store.get().entries;
    for (const text of ['two', 'three', 'four']) world.tell('message', textMessage(text, { body: text }));
    expect(store.get()).toMatchObject({ paused: true, held: 2, dropped: 1 });
    expect(store.get().entries).toBe(before);
    store.resume();
    expect(texts(store)).toEqual(['three', 'four']);
    expect(store.get()).toMatchObject({ paused: false, held: 0, dropped: 2 });
  });

  it('says how many came within the last second, and that it has become quiet', async () => {
    const { world, store } = await setUp();
    for (let n = 0; n < 4; n++) world.tell('message', textMessage(`w${n}`));
    await world.clock.advance(500);
    world.tell('message', textMessage('w9'));
    expect(store.get().rate).toBe(5);
    await world.clock.advance(600);
    world.tell('message', textMessage('w10'));
    expect(store.get().rate).toBe(2);
    await world.clock.advance(3_000);
    expect(store.get().rate).toBe(0);
  });

  it('shows an event once that comes together with the greeting, or while it is refreshed', async () => {
    const world = new LiveWorld();
    const store = liveEvents(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(50);
    const done = store.refresh();
    world.tell('message', textMessage('w1', { body: 'one' }));
    await done;
    expect(texts(store)).toEqual(['one']);
    expect(store.get()).toMatchObject({ counts: { message: 1 }, rate: 1 });
  });

  it('counts names that objects know by themselves', async () => {
    const { world, store } = await setUp();
    world.tell('constructor' as never, {} as never);
    expect(store.get().counts).toEqual({ constructor: 1 });
  });

  it('keeps only what was asked for', async () => {
    const { world, store } = await setUp({ scope: 'session', session: 'sess_1', events: ['message.status'] });
    expect(world.double.mints[0]).toMatchObject({ scope: 'session', session: 'sess_1' });
    world.tell('message', textMessage('w1'));
    world.tell('message.status', { chatJid: 'a@lid', messageIds: ['w1'], status: 'read', timestamp: 1 });
    expect(store.get().counts).toEqual({ 'message.status': 1 });
  });

  it('keeps no code that links a phone', async () => {
    const { world, store } = await setUp();
    world.tell('auth.qr', { code: '2@SECRET-QR', timeoutMs: 20_000 } as never);
    world.tell('auth.code', { code: 'SECR-ETCD', phone: '447700900143' } as never);
    world.tell('auth.code', { jid: '447700900143@s.whatsapp.net' } as never);
    world.tell('auth.qr', null as never);
    const kept = JSON.stringify(store.get());
    expect(kept).not.toMatch(/SECRET-QR|SECR-ETCD/);
    expect(kept).toContain('447700900143@s.whatsapp.net');
    expect(store.get().entries).toHaveLength(4);
    expect(store.get().entries[1]).toMatchObject({ event: { payload: { phone: '447700900143' } } });
  });

  it('shows where events may be missing', async () => {
    const { world, store } = await setUp();
    world.tell('message', textMessage('w1', { body: 'before' }));
    world.double.frame('no JSON');
    world.tell('message', textMessage('w2', { body: 'after' }));
    expect(store.get().entries.map(({ kind }) => kind)).toEqual(['event', 'gap', 'event']);
    expect(store.get().entries[1]).toMatchObject({ gap: { reason: 'unreadable_frame' } });
  });

  it('marks the time in which nothing was heard, and stops being live within 30 seconds of silence', async () => {
    const { world, store } = await setUp({ scope: 'firehose' });
    world.tell('message', textMessage('w1', { body: 'before' }));
    const lostAt = world.clock.now();
    world.double.cut('half-open');
    world.tell('message', textMessage('w2', { body: 'missed' }));
    await world.clock.advance(30_000);
    expect(store.get().connection.state).not.toBe('live');
    await world.clock.advance(10_000);
    expect(store.get().connection.state).toBe('live');
    world.tell('message', textMessage('w3', { body: 'after' }));
    expect(texts(store)).toEqual(['before', false, 'after']);
    const gap = store.get().entries[1]!;
    expect(gap).toMatchObject({ kind: 'gap', from: lostAt, gap: { reason: 'no_cursor' } });
    expect(gap.receivedAt).toBe(store.get().connection.since);
    expect(world.double.mints.every(({ since }) => since === undefined)).toBe(true);
  });

  it('marks a break also where the gateway tells again what it logged, and makes one gap of several', async () => {
    const { world, store } = await setUp();
    world.tell('message', textMessage('w1', { body: 'one' }));
    for (let n = 0; n < 2; n++) {
      world.double.cut('close');
      if (n) world.tell('message', textMessage('w2', { body: 'two' }));
      await world.clock.advance(40_000);
    }
    expect(texts(store)).toEqual(['one', false, 'two']);
    expect(store.get().entries[1]).toMatchObject({ kind: 'gap' });
    expect(store.get().entries[1]).not.toHaveProperty('gap');
  });

  it('marks the time in which nobody looked, but not a view that moves', async () => {
    const { world, store, stop } = await setUp();
    world.tell('message', textMessage('w1', { body: 'one' }));
    stop();
    const again = store.subscribe(() => {});
    world.tell('message', textMessage('w2', { body: 'two' }));
    again();
    await world.clock.advance(500);
    world.tell('message', textMessage('w3', { body: 'unseen' }));
    store.subscribe(() => {});
    world.tell('message', textMessage('w4', { body: 'four' }));
    expect(texts(store)).toEqual(['one', 'two', false, 'four']);
    expect(store.get().entries[2]).toMatchObject({ until: world.clock.now(), from: world.clock.now() - 500 });
  });

  it('counts events alone as waiting and as let go', async () => {
    const { world, store } = await setUp({ limit: 2 });
    world.tell('message', textMessage('w1'));
    store.pause();
    world.double.frame('no JSON');
    world.tell('message', textMessage('w2'));
    expect(store.get()).toMatchObject({ held: 1, dropped: 0 });
    world.tell('message', textMessage('w3'));
    world.tell('message', textMessage('w4'));
    expect(store.get()).toMatchObject({ held: 2, dropped: 1 });
    store.resume();
    expect(store.get()).toMatchObject({ held: 0, dropped: 2 });
  });

  it('says why it hears nothing, and hears again when asked', async () => {
    const world = new LiveWorld();
    world.double.refusals.push(() => problem(403, 'forbidden'));
    const store = liveEvents(world.gateway, { scope: 'firehose' });
    store.subscribe(() => {});
    expect(store.get().phase).toBe('loading');
    await world.clock.advance(50);
    expect(store.get()).toMatchObject({ phase: 'failed', error: { status: 403 } });
    const done = store.refresh();
    await world.clock.advance(50);
    await done;
    expect(store.get()).toMatchObject({ phase: 'ready', error: undefined, connection: { state: 'live' } });
    world.tell('message', textMessage('w1'));
    world.double.refusals.push(() => problem(403, 'forbidden'));
    world.double.cut('close');
    await world.clock.advance(40_000);
    expect(store.get()).toMatchObject({
      phase: 'ready',
      error: { status: 403 },
      connection: { state: 'closed' },
    });
  });

  it('leaves nothing behind', async () => {
    const { world, store, stop } = await setUp();
    world.tell('message', textMessage('w1'));
    stop();
    await world.clock.advance(5_000);
    expect(world.clock.pending).toBe(0);
    expect(world.double.open).toBe(0);
    expect(store.get().entries).toHaveLength(1);
  });
});

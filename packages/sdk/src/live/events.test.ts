import { describe, expect, it } from 'vitest';
import { textMessage } from '../testing/event-builder.js';
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

import { describe, expect, it } from 'vitest';
import { textMessage } from '../testing/event-builder.js';
import { seededRandom } from '../testing/fake-clock.js';
import { problem } from '../testing/fetch-double.js';
import { buildChat, buildMessage, LiveWorld } from '../testing/live-world.js';
import { liveTimeline } from './index.js';

const CHAT = '111@lid';
const at = (second: number) => 1_600_000_000_000 + second * 1_000;
const numbered = (last: number) => Array.from({ length: last }, (_, i) => buildMessage(last - i));
const names = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `w${from + i}`);

async function setUp({
  extensions = ['message-paging'],
  last = 1000,
  opened = undefined as string | undefined,
} = {}) {
  const world = new LiveWorld('wagate', extensions);
  world.chats = [buildChat(CHAT, { aliases: [CHAT] })];
  world.messages = { [CHAT]: numbered(last) };
  const store = liveTimeline(world.gateway, 'sess_1', CHAT, { at: opened });
  store.subscribe(() => {});
  await world.clock.advance(100);
  const reads = () => world.fetch.requests.filter(({ path }) => path.endsWith('/messages'));
  /** A message comes: it is stored, then told. */
  const come = (number: number, second = number) => {
    world.messages[CHAT]!.unshift(buildMessage(number, { timestamp: at(second) }));
    world.tell('message', textMessage(`w${number}`, { chatJid: CHAT, timestamp: at(second) }));
  };
  return { world, store, reads, come, ids: () => store.get().messages.map(({ waMessageId }) => waMessageId) };
}

/** Answers as the gateway is when it is asked, and holds the answer back. */
function hold(world: LiveWorld) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  world.fetch.respond((request) => {
    if (!request.path.endsWith('/messages')) return undefined;
    const answer = world.answer(request);
    return answer && released.then(() => answer);
  });
  return async () => {
    release();
    await world.clock.advance(100);
  };
}

describe('a timeline around an older message', () => {
  it('begins there with one page, and says that newer ones are not loaded', async () => {
    const { store, ids, reads } = await setUp({ opened: 'w500' });
    expect(reads().map(({ query }) => query)).toEqual(reads().map(() => ({ limit: '50', around: 'w500' })));
    expect(ids()).toEqual(names(475, 524));
    expect(store.get()).toMatchObject({ phase: 'ready', more: true, newer: true });
  });

  it('jumps there from the newest, a year back, with one page, and reads on in both directions', async () => {
    const { store, ids, reads } = await setUp({ last: 30_000 });
    const before = reads().length;
    expect(await store.openAt('w70')).toBe(true);
    expect(reads()).toHaveLength(before + 1);
    expect(ids()).toEqual(names(45, 94));
    await Promise.all([store.loadNewer(), store.loadNewer()]);
    expect(ids()).toEqual(names(45, 144));
    await store.loadOlder();
    expect(ids()).toEqual(names(1, 144));
    expect(store.get()).toMatchObject({ more: false, newer: true, loadingNewer: false });
  });

  it('stays where it is for a message that is loaded, and joins a page that touches what is loaded', async () => {
    const { store, ids, reads } = await setUp();
    const before = reads().length;
    expect(await store.openAt('w960')).toBe(true);
    expect(reads()).toHaveLength(before);
    expect(await store.openAt('w940')).toBe(true);
    expect(ids()).toEqual(names(915, 1000));
    expect(store.get().newer).toBe(false);
  });

  it('shows nothing behind a hole: what comes is read with its page, and the end is live again', async () => {
    const { store, ids, come } = await setUp({ last: 600, opened: 'w500' });
    come(601);
    expect(ids()).toEqual(names(475, 524));
    await store.loadNewer();
    expect(ids()).toEqual(names(475, 574));
    come(602);
    await store.loadNewer();
    expect(ids()).toEqual(names(475, 602));
    expect(store.get().newer).toBe(false);
    come(603);
    expect(ids().at(-1)).toBe('w603');
  });

  it('misses nothing that comes while the page that reaches the end is on its way', async () => {
    for (const go of ['loadNewer', 'openNewest'] as const) {
      const { world, store, ids, come } = await setUp({ last: 540, opened: 'w500' });
      const release = hold(world);
      const reading = store[go]();
      await world.clock.advance(1);
      come(541);
      expect(ids()).not.toContain('w541');
      await release();
      await reading;
      expect(store.get().newer).toBe(false);
      expect(ids().at(-1)).toBe('w541');
      expect(new Set(ids()).size).toBe(ids().length);
    }
  });

  it('puts in what comes late with a time in between, and changes what is there', async () => {
    const { world, ids, come, store } = await setUp({ opened: 'w500' });
    come(2000, 500);
    come(2001, 475);
    come(2002, 524);
    come(2003, 474);
    expect(ids()).toEqual(['w475', 'w2001', ...names(476, 500), 'w2000', ...names(501, 524)]);
    world.tell('message.edited', textMessage('e', { chatJid: CHAT, targetId: 'w500', body: 'changed' }));
    expect(store.get().messages.find(({ waMessageId }) => waMessageId === 'w500')).toMatchObject({
      body: 'changed',
      edited: true,
    });
  });

  it('goes back to the newest, also to send', async () => {
    const { store, ids, world } = await setUp({ opened: 'w500' });
    await store.openNewest();
    expect(ids()).toEqual(names(951, 1000));
    await store.openAt('w500');
    world.fetch.respond(({ method, path }) =>
      method === 'POST' && path.endsWith('/messages')
        ? Response.json({ mode: 'sync', waMessageId: 'sent', timestamp: at(2000) })
        : undefined,
    );
    await store.send({ type: 'text', text: 'hi' });
    await world.clock.advance(100);
    expect(ids()).toEqual([...names(951, 1000), 'sent']);
    expect(store.get().newer).toBe(false);
  });

  it('says that a message is not there, and keeps what is loaded', async () => {
    const { store, ids } = await setUp();
    expect(await store.openAt('none')).toBe(false);
    expect(ids()).toEqual(names(951, 1000));
    const gone = await setUp({ opened: 'none' });
    expect(gone.ids()).toEqual(names(951, 1000));
    expect(gone.store.get()).toMatchObject({ phase: 'ready', newer: false });
  });

  it('keeps what is loaded when the gateway could not be asked', async () => {
    const { world, store, ids } = await setUp();
    world.fetch.respond(({ query }) => (query.around ? problem(403, 'forbidden') : undefined));
    await expect(store.openAt('w1')).rejects.toMatchObject({ status: 403 });
    expect(ids()).toEqual(names(951, 1000));
    expect(store.get()).toMatchObject({ phase: 'ready', newer: false });
  });

  it('obeys the last of two jumps, and no page of before', async () => {
    const { world, store, ids } = await setUp();
    const release = hold(world);
    const older = store.loadOlder();
    const [first, second] = [store.openAt('w100'), store.openAt('w700')];
    await release();
    expect(await second).toBe(true);
    expect(await first).toBe(false);
    await older;
    expect(ids()).toContain('w700');
    expect(ids()).toEqual(names(Number(ids()[0]!.slice(1)), 724));
  });

  it('asks a gateway that cannot begin in the middle for older pages', async () => {
    const { store, ids, reads } = await setUp({ extensions: [], opened: 'w810' });
    expect(ids()).toEqual(names(951, 1000));
    expect(await store.openAt('w810')).toBe(true);
    expect(ids()).toEqual(names(801, 1000));
    expect(reads().every(({ query }) => !('around' in query))).toBe(true);
  });

  for (const last of [60, 200])
    it(`has those that a history put in between, with ${last} messages`, async () => {
      const { world, store, ids } = await setUp({ last, opened: 'w20' });
      await store.loadNewer();
      world.messages[CHAT] = numbered(last).flatMap((one) => [
        { ...one, id: `${one.id}b`, waMessageId: `${one.waMessageId}b` },
        one,
      ]);
      world.tell('chat.update', { chatJid: CHAT, change: 'history' });
      await world.clock.advance(100);
      const rest = world.messages[CHAT].map(({ waMessageId }) => waMessageId).reverse();
      expect(ids()).toContain('w20');
      expect(rest.join()).toContain(ids().join());
      while (store.get().more) await store.loadOlder();
      while (store.get().newer) await store.loadNewer();
      expect(ids()).toEqual(rest);
    });

  for (let seed = 1; seed <= 20; seed++)
    it(`never has a hole, a double or another order, whatever happens meanwhile (${seed})`, async () => {
      const random = seededRandom(seed);
      const { world, store, ids, come } = await setUp({
        last: 400,
        opened: random() < 0.5 ? 'w200' : undefined,
      });
      world.fetch.respond((request) => {
        if (!request.path.endsWith('/messages')) return undefined;
        const answer = world.answer(request);
        return new Promise((resolve) => world.clock.timer(() => resolve(answer as Response), random() * 300));
      });
      let last = 400;
      const sound = () => {
        const rest = world.messages[CHAT]!.map(({ waMessageId }) => waMessageId).reverse();
        const shown = ids();
        const from = rest.indexOf(shown[0]!);
        expect(shown).toEqual(rest.slice(from, from + shown.length));
        if (!store.get().newer) expect(shown.at(-1)).toBe(rest.at(-1));
      };
      const acts = [
        () => come(++last),
        () => come(++last),
        () => void store.loadOlder(),
        () => void store.loadNewer(),
        () => void store.openAt(`w${1 + Math.floor(random() * last)}`),
        () => void store.openNewest(),
        () => void store.refresh(),
      ];
      for (let step = 0; step < 150; step++) {
        acts[Math.floor(random() * acts.length)]!();
        sound();
        await world.clock.advance(random() * 200);
        sound();
      }
      await world.clock.advance(2_000);
      const newest = store.openNewest();
      await world.clock.advance(2_000);
      await newest;
      while (store.get().more) {
        const older = store.loadOlder();
        await world.clock.advance(2_000);
        await older;
      }
      expect(ids()).toEqual(names(1, last));
    });
});

import type { KyselyPlugin } from 'kysely';
import { describe, expect, it } from 'vitest';
import { EventBus, type Logged } from '../events/bus.js';
import { readLog } from '../events/log.js';
import { EventWriter } from '../events/writer.js';
import type { Store } from '../store/open.js';
import { ManualClock } from '../testing/domain/manual-clock.js';
import { principal } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';
import { Feed } from './feed.js';
import type { Subscription } from './subscription.js';

const ORG = 'org_one';
const everything: Subscription = {
  principal: principal(),
  scope: { kind: 'organization', organizationId: ORG },
};

/** The same numbers for the same seed, 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describeStores('a feed', (stores) => {
  /** A log, and a feed whose bus tells only what a test hands on. */
  async function setUp(store: Store, subscription: Subscription) {
    const source = new EventBus();
    const writer = new EventWriter(store, source);
    const wakes: Logged[] = [];
    source.subscribe((published) => {
      if (published.kind === 'logged') wakes.push(published);
    });
    const bus = new EventBus();
    const frames: { event: string; id?: string }[] = [];
    let reads = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        reads += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const feed = new Feed({
      db: store.db.withPlugin(counting),
      bus,
      clock: new ManualClock(),
      stillHolds: async () => true,
      subscription,
      sink: {
        send: (frame) => void frames.push(JSON.parse(frame)),
        buffered: () => 0,
        drained: async () => {},
        close: () => {},
      },
      onError: (error) => {
        throw error;
      },
    });
    const write = (...sessions: string[]) =>
      writer.write(ORG, async (change) => {
        for (const session of sessions) change.emit(session, 'session.status', { status: 'working' });
      });
    return {
      bus,
      wakes,
      write,
      feed,
      reads: () => reads,
      told: () => frames.flatMap(({ id }) => id ?? []),
      frames,
    };
  }
  const log = async (store: Store) =>
    (await readLog(store.db, ORG, 0, { managed: true }, 1000)).entries.map(({ envelope }) => envelope.id);

  it('needs no look into the log where each wake goes on from the one before', async () => {
    const store = await stores.migrated();
    const { bus, wakes, write, told, reads, feed } = await setUp(store, everything);
    for (let i = 0; i < 5; i++) {
      await write('a', 'b');
      // What another organization logs meanwhile takes numbers of the same row.
      await new EventWriter(store, new EventBus()).write('org_two', async (change) =>
        change.emit('c', 'session.status', { status: 'working' }),
      );
      bus.publish(wakes[i]!);
    }
    expect(told()).toEqual(await log(store));
    expect(reads()).toBe(0);
    feed.end();
  });

  describe.each([
    ['all of it', everything],
    ['two of its sessions', { ...everything, principal: principal({ sessions: new Set(['s1', 's3']) }) }],
    [
      'one session',
      { ...everything, scope: { kind: 'session', organizationId: ORG, sessionId: 's2' } as const },
    ],
  ])('of %s', (_, subscription) => {
    it.each([1, 2, 3, 4])('tells each event once and in order, however the bus wakes (%i)', async (seed) => {
      const store = await stores.migrated();
      const next = numbers(seed);
      const { bus, wakes, write, told, frames, feed } = await setUp(store, subscription);
      await write('s1', 's2', 's3');
      bus.publish(wakes[0]!);
      const late: Logged[] = [];
      for (let i = 0; i < 40; i++) {
        await write(...['s1', 's2', 's3'].filter(() => next() < 0.6));
        const wake = wakes.at(-1)!;
        const chance = next();
        // Lost, late, twice, or in time.
        if (chance < 0.3) continue;
        if (chance < 0.5) late.push(wake);
        else {
          bus.publish(wake);
          if (chance < 0.6) bus.publish(wake);
        }
        if (next() < 0.3) for (const one of late.splice(0).reverse()) bus.publish(one);
        if (next() < 0.5) await new Promise((resolve) => setImmediate(resolve));
      }
      await write('s1', 's2', 's3');
      bus.publish(wakes.at(-1)!);
      const heard = (await readLog(store.db, ORG, 0, { managed: true }, 1000)).entries
        .filter(({ envelope: { session } }) => {
          const { scope, principal: who } = subscription;
          return scope.kind === 'session'
            ? scope.sessionId === session
            : (who.sessions?.has(session) ?? true);
        })
        .map(({ envelope }) => envelope.id);
      await expect.poll(told).toEqual(heard);
      for (const wake of wakes) bus.publish(wake);
      expect(told()).toEqual(heard);
      expect(frames.filter(({ event }) => event === 'error')).toEqual([]);
      feed.end();
    });
  });
});

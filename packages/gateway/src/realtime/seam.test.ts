import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import { type FakeSession, text } from '../testing/domain/fake-engine.js';
import { OTHER_ORG, principal, Rig } from '../testing/domain/rig.js';
import { type Frame, Socket } from '../testing/domain/socket.js';
import { describeStores } from '../testing/stores.js';

/** A query whose answer is handed over when `arrived` has passed. */
function late<Query extends object>(query: Query, arrived: () => Promise<void>): Query {
  return new Proxy(query, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const made: object = member.apply(target, args);
        return made instanceof Promise
          ? made.then(async (answer) => {
              await arrived();
              return answer;
            })
          : late(made, arrived);
      };
    },
  });
}

describeStores('where what was missed ends and what happens begins', (stores) => {
  let store: Store;
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  let port: number;
  let since: string;
  let socket: Socket | undefined;
  /** What a change waits for between the moment it is durable and the moment it is known to be. */
  let committed: () => Promise<void>;
  /** What somebody waits for who has read the log. */
  let read: () => Promise<void>;
  let release: () => void;

  beforeAll(async () => {
    store = await stores.migrated();
  });
  beforeEach(async () => {
    committed = read = async () => {};
    release = () => {};
    const db = new Proxy(store.db, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (name !== 'selectFrom') return typeof member === 'function' ? member.bind(target) : member;
        return (table: 'event_log') => {
          const query = target.selectFrom(table);
          return table === 'event_log' ? late(query, () => read()) : query;
        };
      },
    });
    rig = await Rig.fresh({
      ...store,
      db,
      async transaction(work) {
        const result = await store.transaction(work);
        await committed();
        return result;
      },
    });
    ({ port } = await rig.listen());
    ({ id, phone } = await rig.workingSession());
    await phone.deliver({ id: 'SEEN' });
    since = (await rig.events(id)).at(-1)!.id;
  });
  afterEach(async () => {
    release();
    socket?.close();
    socket = undefined;
    await rig.close();
  });

  const ids = () => socket!.of('message').map(({ payload }) => payload!.waMessageId);
  const caughtUp = () => socket!.until(() => socket!.of('replay_complete').length > 0);

  it('tells once what the log has before it is published', async () => {
    const ticket = await rig.ticket({ since });
    const isStored = async () => (await rig.events(id)).at(-1)!.payload.waMessageId === 'SEAM';
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    committed = async () => {
      if (await isStored()) await held;
    };
    const delivered = phone.deliver({ id: 'SEAM' });
    await rig.settled(isStored);
    socket = new Socket(port, ticket);
    await caughtUp();
    expect(ids()).toEqual(['SEAM']);
    release();
    await delivered;
    await phone.deliver({ id: 'NEXT' });
    await socket.until(() => ids().includes('NEXT'));
    expect(ids()).toEqual(['SEAM', 'NEXT']);
  });

  /** Whoever reads on and on lets others work meanwhile. */
  const others = () => new Promise<void>((resolve) => setImmediate(resolve));

  /** Something happens while each of the first answers is on its way: more than catching up takes. */
  const READS = 8;
  const meanwhile = (each: (count: number) => Promise<void>) => {
    let reads = 0;
    read = async () => {
      if (reads < READS) await each(++reads);
      else await others();
    };
  };

  it('misses nothing that happens after a page was read', async () => {
    const ticket = await rig.ticket({ since });
    meanwhile((count) => phone.deliver({ id: `M${count}` }));
    socket = new Socket(port, ticket);
    await caughtUp();
    await phone.deliver({ id: 'NEXT' });
    await socket.until(() => ids().includes('NEXT'));
    const all = Array.from({ length: READS }, (_, index) => `M${index + 1}`);
    expect(ids()).toEqual([...all, 'NEXT']);
  });

  it('ends though all that happens is of a kind that is not listened for', async () => {
    const ticket = await rig.ticket({ since, events: ['call.incoming'] });
    meanwhile((count) => phone.deliver({ id: `M${count}` }));
    socket = new Socket(port, ticket);
    await caughtUp();
    await phone.commit({ type: 'call', from: '1@lid', callId: 'C', timestamp: 1, isGroup: false });
    await socket.until((frames) => frames.some(({ event }) => event === 'call.incoming'));
    expect(socket.of('replay_complete')).toMatchObject([{ count: 0 }]);
  });

  it('ends though more happens elsewhere', async () => {
    rig.as('stranger', principal({ id: 'u2', userId: 'u2', organizationId: OTHER_ORG }));
    const elsewhere = await rig.workingSession('stranger');
    const ticket = await rig.ticket({ since });
    read = async () => {
      read = others;
      await elsewhere.phone.deliver({ id: 'ELSEWHERE' });
    };
    socket = new Socket(port, ticket);
    await caughtUp();
    expect(ids()).toEqual([]);
  });

  it('waits for a reader that is slow, with more than may wait for it', async () => {
    // More on a page of the log than may wait for a reader.
    const body = 'x'.repeat(25_000);
    const all = Array.from({ length: 220 }, (_, index) => `M${index}`);
    for (let from = 0; from < all.length; from += 50)
      await phone.commit(
        ...all.slice(from, from + 50).map((name) => ({
          type: 'message' as const,
          message: text({ id: name, content: { type: 'text', text: body } }),
        })),
      );
    const answer = await rig.fetch('/realtime', {
      accept: 'application/x-ndjson',
      authorization: `Bearer ${await rig.ticket({ since, events: ['message'] })}`,
    });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    const chunks: string[] = [];
    while (!chunks.at(-1)?.includes('"replay_complete"')) {
      const { value, done } = await reader.read();
      expect(done).toBe(false);
      chunks.push(value!);
    }
    const lines = chunks.join('').trim().split('\n');
    const frames = lines.map((line) => JSON.parse(line) as Frame);
    expect(frames.flatMap(({ payload }) => payload?.waMessageId ?? [])).toEqual(all);
    await reader.cancel();
  });
});

import { sql } from 'kysely';
import { migrate } from '../src/store/migrate.js';
import { migrations } from '../src/store/migrations/index.js';
import { openStore, type StoreOptions } from '../src/store/open.js';
import { Rig } from '../src/testing/domain/rig.js';
import { openBare } from './bare.js';
import { deliveries } from './deliveries.js';
import type { Figure } from './figures.js';
import { type FilledChat, fillChat, fillChats, fillSearch } from './fill.js';
import { numbers } from './numbers.js';
import { lists, pages, searches } from './reading.js';
import { sockets } from './sockets.js';
import { traffic } from './traffic.js';

export const PARTS = ['pages', 'lists', 'search', 'traffic', 'sockets', 'deliveries', 'numbers'] as const;
export type Part = (typeof PARTS)[number];

export interface Size {
  /** Messages of each of the chats that are read. */
  messages: readonly number[];
  /** As many of them at most are taken into the search. */
  searched: number;
  chats: number;
  sessions: number;
  rounds: number;
  /** Messages received and sent in a round. */
  each: number;
  sockets: number;
  webhooks: number;
  /** Linked numbers of the gateway that is started. */
  numbers: number;
}

export const FULL: Size = {
  messages: [1_000, 1_000_000],
  searched: 100_000,
  chats: 1_000,
  sessions: 20,
  rounds: 40,
  each: 50,
  sockets: 500,
  webhooks: 80,
  numbers: 100,
};

/** Makes an empty database, for this or for the floor. */
export type Fresh = () => Promise<StoreOptions>;

/** The webhooks go to this machine. */
const lookup = ((_host: string, _options: object, done: (...all: unknown[]) => void) =>
  done(null, [{ address: '127.0.0.1', family: 4 }])) as never;

/** The figures of a gateway in this process, on one database. */
export async function measure(
  fresh: Fresh,
  size: Size,
  wanted: ReadonlySet<Part> = new Set(PARTS),
): Promise<Figure[]> {
  const wants = (...parts: Part[]) => parts.some((part) => wanted.has(part));
  const figures: Figure[] = [];
  const { rounds } = size;
  const few = Math.ceil(rounds / 5);
  if (wants('pages', 'lists', 'search', 'traffic', 'sockets', 'deliveries')) {
    const where = await fresh();
    const store = await openStore(where);
    await migrate(store.db, store.dialect, migrations);
    const rig = await Rig.open(store, { webhookTargets: 'loopback', lookup });
    const reader = await openBare(where);
    const writer = await openEmpty(await fresh());
    try {
      const { id, phone } = await rig.workingSession();
      for (let n = 1; n < size.sessions; n++) await rig.createSession();
      await sql`update wa_sessions set rate_per_min = 0, rate_per_hour = 0`.execute(store.db);
      if (wants('lists')) await fillChats(store, id, size.chats);
      const chats: FilledChat[] = [];
      if (wants('pages')) for (const count of size.messages) chats.push(await fillChat(store, id, count));
      const texts = Math.min(size.searched, Math.max(...size.messages)) - 1;
      const searched = wants('search') ? await fillChat(store, id, texts) : undefined;
      if (searched) await fillSearch(store, id, searched);
      // PostgreSQL does this by itself, minutes later.
      if (store.dialect === 'postgres') await sql`vacuum analyze`.execute(store.db);
      if (wants('pages')) figures.push(...(await pages(rig, reader, id, chats, rounds)));
      if (wants('lists')) figures.push(...(await lists(rig, reader, { session: id, ...size })));
      if (searched) figures.push(...(await searches(rig, reader, id, searched, rounds)));
      if (wants('traffic'))
        figures.push(...(await traffic(rig, writer, { id, phone, ...size, rounds: few })));
      if (wants('sockets'))
        figures.push(...(await sockets(rig, writer, { phone, count: size.sockets, rounds: few * 2 })));
      if (wants('deliveries'))
        figures.push(...(await deliveries(rig, writer, { phone, webhooks: size.webhooks, rounds: few })));
      if (rig.errors.length) throw rig.errors[0];
    } finally {
      await reader.close();
      await writer.close();
      await rig.close();
      await store.close();
    }
  }
  if (wants('numbers')) figures.push(...(await numbers(fresh, size.numbers, Math.ceil(few / 3))));
  return figures;
}

async function openEmpty(where: StoreOptions) {
  const store = await openStore(where);
  await migrate(store.db, store.dialect, migrations);
  await store.close();
  return openBare(where);
}

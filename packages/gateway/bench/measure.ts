import { sql } from 'kysely';
import { migrate } from '../src/store/migrate.js';
import { migrations } from '../src/store/migrations/index.js';
import { openStore, type StoreOptions } from '../src/store/open.js';
import { Rig } from '../src/testing/domain/rig.js';
import { openBare } from './bare.js';
import type { Figure } from './figures.js';
import { fillChat, fillChats } from './fill.js';
import { lists, pages } from './reading.js';
import { traffic } from './traffic.js';

export interface Size {
  /** Messages of each of the chats that are read. */
  messages: readonly number[];
  chats: number;
  sessions: number;
  rounds: number;
  /** Messages received and sent in a round. */
  each: number;
}

export const FULL: Size = { messages: [1_000, 1_000_000], chats: 1_000, sessions: 20, rounds: 40, each: 50 };

/** The figures of a gateway in this process, on one database. @param floor another, empty one for what is written bare. */
export async function measure(where: StoreOptions, floor: StoreOptions, size: Size): Promise<Figure[]> {
  const store = await openStore(where);
  await migrate(store.db, store.dialect, migrations);
  const rig = await Rig.open(store);
  try {
    const { id, phone } = await rig.workingSession();
    for (let n = 1; n < size.sessions; n++) await rig.createSession();
    await sql`update wa_sessions set rate_per_min = 0, rate_per_hour = 0`.execute(store.db);
    await fillChats(store, id, size.chats);
    const chats = [];
    for (const count of size.messages) chats.push(await fillChat(store, id, count));
    // PostgreSQL does this by itself, minutes later.
    if (store.dialect === 'postgres') await sql`vacuum analyze`.execute(store.db);
    const figures: Figure[] = [];
    const reader = await openBare(where);
    for (const chat of chats) figures.push(...(await pages(rig, reader, id, chat, size.rounds)));
    figures.push(...(await lists(rig, reader, { session: id, ...size })));
    await reader.close();
    const writer = await openEmpty(floor);
    figures.push(...(await traffic(rig, writer, { id, phone, ...size, rounds: Math.ceil(size.rounds / 5) })));
    await writer.close();
    if (rig.errors.length) throw rig.errors[0];
    return figures;
  } finally {
    await rig.close();
    await store.close();
  }
}

async function openEmpty(where: StoreOptions) {
  const store = await openStore(where);
  await migrate(store.db, store.dialect, migrations);
  await store.close();
  return openBare(where);
}

/**
 * How long a search takes in 50,000 contacts and 1,000,000 messages, on both databases: from the request to the whole
 * answer, within this process. `-- sqlite` or `-- postgres` runs one of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { migrate } from '../src/store/migrate.js';
import { migrations } from '../src/store/migrations/index.js';
import { type Dialect, openStore, type StoreOptions } from '../src/store/open.js';
import { Rig } from '../src/testing/domain/rig.js';
import { startPostgres } from '../src/testing/postgres.js';
import { CONTACTS, MESSAGES, SESSION, seed, WORDS, word } from './seed.js';

const ROUNDS = 40;
/** Milliseconds. */
const BUDGET = { p95: 100, worst: 300 };

const messages = (q: string, more = '') =>
  `/sessions/${SESSION}/messages/search?limit=50&q=${encodeURIComponent(q)}${more}`;
const chats = (q: string, more = '') =>
  `/sessions/${SESSION}/chats?limit=50&q=${encodeURIComponent(q)}${more}`;
const contacts = (q: string) => `/sessions/${SESSION}/contacts?limit=50&q=${encodeURIComponent(q)}`;
/** The chats with most messages and with some. */
let [busy, quiet] = ['', ''];

const SEARCHES: Record<string, (round: number) => string> = {
  'messages: common word': (n) => messages(word(n)),
  'messages: word now and then': (n) => messages(word(1500 + n)),
  'messages: rare word': (n) => messages(word(2900 + n)),
  'messages: one in 50,000': () => messages('unobtainium'),
  'messages: middle of a word': (n) => messages(word(1941 + n).slice(1, -1)),
  'messages: three characters': (n) => messages(word(n).slice(0, 3)),
  'messages: Chinese, three characters': () => messages('会议室'),
  'messages: Chinese, two characters': () => messages('会议'),
  'messages: two characters': (n) => messages(word(n).slice(0, 2)),
  'messages: two characters, no hit': () => messages('qx'),
  'messages: accented': () => messages('CAFE'),
  'messages: no hit': (n) => messages(`zzyzx${n}`),
  'messages: no hit of common trigrams': (n) =>
    messages(`${word(n).toLowerCase()}${word(n + 1).toLowerCase()}`),
  'messages: common word, busy chat': (n) => messages(word(n), `&chat=${busy}`),
  'messages: rare word, busy chat': (n) => messages(word(WORDS - 1 - n), `&chat=${busy}`),
  'messages: common word, quiet chat': (n) => messages(word(n), `&chat=${quiet}`),
  'messages: no hit, quiet chat': () => messages('zzyzx', `&chat=${quiet}`),
  'messages: common word, busy sender': (n) => messages(word(n), `&from=${busy}`),
  'chats: name': (n) => chats(word(n * 20)),
  'chats: part of a name': (n) => chats(word(n * 20).slice(1, 3)),
  'chats: number': (n) => chats(`+49 151 0000 ${String(n * 431).padStart(4, '0')}`),
  'chats: no hit': () => chats('zzyzx'),
  'chats: unread groups': (n) => chats(word(n), '&type=group&unread=false'),
  'contacts: name': (n) => contacts(word(n * 20)),
  'contacts: rare name': (n) => contacts(word(WORDS - 1 - n * 7)),
  'contacts: number': (n) => contacts(`+49 (151) 000-${String(n * 1231).padStart(5, '0')}`),
  'contacts: part of a number': (n) => contacts(String(10_000 + n * 997)),
  'contacts: no hit': () => contacts('zzyzx'),
};

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(0)} s`;

async function measure(dialect: Dialect, options: StoreOptions): Promise<boolean> {
  const store = await openStore(options);
  const { db } = store;
  await migrate(db, dialect, migrations.slice(0, 4));
  let from = performance.now();
  await seed(store);
  console.log(`\n${dialect}: ${CONTACTS} contacts and ${MESSAGES} messages stored in ${seconds(from)}`);
  from = performance.now();
  await migrate(db, dialect, migrations);
  console.log(`${dialect}: taken into the search in ${seconds(from)}`);
  // PostgreSQL does this by itself, minutes later.
  if (dialect === 'postgres') await sql`vacuum analyze`.execute(db);
  const talkative = await sql<{
    chat_jid: string;
  }>`select chat_jid from messages where account_id = (select account_id from wa_sessions where id = ${SESSION})
    group by chat_jid order by count(*) desc, chat_jid limit 2000`.execute(db);
  [busy, quiet] = [talkative.rows[0]!.chat_jid, talkative.rows.at(-1)!.chat_jid];
  const rig = await Rig.open(store);
  let held = true;
  for (const [name, address] of Object.entries(SEARCHES)) {
    const times: number[] = [];
    let rows = 0;
    let goesOn = 0;
    for (let round = -1; round < ROUNDS; round++) {
      const start = performance.now();
      const { status, body } = await rig.call<{ data: unknown[]; nextCursor?: string }>(
        'GET',
        address(Math.max(0, round)),
      );
      const took = performance.now() - start;
      if (status !== 200)
        throw new Error(`${name}: ${status} ${JSON.stringify(body)} ${String(rig.errors[0])}`);
      // The first only warms up.
      if (round < 0) continue;
      times.push(took);
      rows += body.data.length;
      if (body.nextCursor) goesOn++;
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(ROUNDS - 1, Math.floor(ROUNDS * share))]!;
    const fits = at(0.95) < BUDGET.p95 && at(1) < BUDGET.worst;
    held &&= fits;
    console.log(
      `${name.padEnd(38)} p50 ${at(0.5).toFixed(1).padStart(6)}  p95 ${at(0.95).toFixed(1).padStart(6)}  worst ${at(1).toFixed(1).padStart(6)} ms` +
        `  ${(rows / ROUNDS).toFixed(1).padStart(5)} rows${goesOn ? `, ${Math.round((goesOn / ROUNDS) * 100)} % go on` : ''}${fits ? '' : '  over budget'}`,
    );
  }
  await rig.close();
  await store.close();
  return held;
}

const asked = process.argv.slice(2);
const wants = (dialect: Dialect) => asked.length === 0 || asked.includes(dialect);
let held = true;
if (wants('sqlite')) {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-bench-'));
  try {
    held = (await measure('sqlite', { file: join(directory, 'bench.db') })) && held;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
if (wants('postgres')) {
  const server = await startPostgres();
  try {
    const url = await server.createDatabase();
    // As installations have it: letters are more than those of ASCII.
    const database = `bench_${process.pid}`;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      `create database ${database} template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'`,
    );
    await client.end();
    const made = new URL(url);
    made.pathname = `/${database}`;
    held = (await measure('postgres', { url: made.href })) && held;
  } finally {
    await server.stop();
  }
}
process.exitCode = held ? 0 : 1;

/**
 * How long a page of accounts and a search among 100,000 take a super admin, on both databases: from the request to the
 * whole answer, within this process. `-- sqlite` or `-- postgres` runs one of them.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openStore, type Store, type StoreOptions } from '../src/store/open.js';
import { TestBrowser, testGateway } from '../src/testing/gateway.js';
import { startPostgres } from '../src/testing/postgres.js';
import { numbers, WORDS, word } from './seed.js';

const ACCOUNTS = 100_000;
const ROUNDS = 40;
const PASSWORD = 'correct horse';
const ADMIN = 'ada@example.com';

const page = (more: string) => `/admin/list-users?limit=50&${more}`;
const search = (field: string, text: string) =>
  page(
    `searchField=${field}&searchOperator=contains&searchValue=${encodeURIComponent(text)}&sortBy=createdAt&sortDirection=desc`,
  );

const QUESTIONS: Record<string, (round: number) => string> = {
  newest: () => page('sortBy=createdAt&sortDirection=desc'),
  'by name': () => page('sortBy=name&sortDirection=asc'),
  'by name, in the middle': (n) => page(`sortBy=name&sortDirection=asc&offset=${50_000 + n * 50}`),
  'the last page': () => page(`sortBy=createdAt&sortDirection=desc&offset=${ACCOUNTS - 50}`),
  banned: () => page('filterField=banned&filterValue=true&sortBy=createdAt&sortDirection=desc'),
  'super admins': () => page('filterField=role&filterValue=super_admin&sortBy=createdAt&sortDirection=desc'),
  'search: name': (n) => search('name', word(1 + n * 20)),
  'search: part of a name': (n) => search('name', word(1 + n * 20).slice(1, 4)),
  'search: mail': (n) => search('email', `person${n * 997}@`),
  'search: no hit': (n) => search('name', `zzyzx${n}`),
};

async function seed(options: StoreOptions): Promise<void> {
  const store = await openStore(options);
  await insertAccounts(store);
  if (store.dialect === 'postgres') await sql`vacuum analyze`.execute(store.db);
  await store.close();
}

async function insertAccounts(store: Store): Promise<void> {
  const postgres = store.dialect === 'postgres';
  const at = postgres
    ? sql`timestamptz '2025-01-01' + n * interval '7 minutes'`
    : sql`strftime('%Y-%m-%dT%H:%M:%fZ', 1735689600 + n * 420, 'unixepoch')`;
  const flag = (condition: ReturnType<typeof sql>) =>
    postgres ? condition : sql`case when ${condition} then 1 else 0 end`;
  await sql`create table bench_words (id integer primary key, word text not null)`.execute(store.db);
  for (let n = 0; n < WORDS; n += 500)
    await sql`insert into bench_words (id, word) values ${sql.join(
      Array.from({ length: 500 }, (_, i) => sql`(${n + i}, ${word(n + i)})`),
    )}`.execute(store.db);
  await sql`insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt", role, banned)
    select 'user_' || n, a.word || ' ' || b.word, 'person' || n || '@example.com', ${flag(sql`n % 2 = 0`)}, ${at}, ${at}, 'user', ${flag(sql`n % 200 = 0`)}
    from ${numbers(store, 0, ACCOUNTS)} as numbers
    join bench_words a on a.id = (n * 7919) % ${WORDS} join bench_words b on b.id = (n * 104729 + 31) % ${WORDS}`.execute(
    store.db,
  );
  await sql`drop table bench_words`.execute(store.db);
}

async function measure(options: StoreOptions, file: StoreOptions): Promise<void> {
  const secret = randomBytes(32).toString('base64url');
  const first = await testGateway(options, { secret });
  await new TestBrowser(first.gateway).signUp('Ada', ADMIN, PASSWORD);
  await first.gateway.promote(ADMIN);
  await first.gateway.close();
  await seed(file);

  const { gateway, logged } = await testGateway(options, { secret });
  const admin = new TestBrowser(gateway);
  await admin.auth('POST', '/sign-in/email', { email: ADMIN, password: PASSWORD });
  for (const [name, address] of Object.entries(QUESTIONS)) {
    const times: number[] = [];
    let found = 0;
    for (let round = -1; round < ROUNDS; round++) {
      const start = performance.now();
      const { status, body } = await admin.auth<{ users: unknown[]; total: number }>(
        'GET',
        address(Math.max(0, round)),
      );
      const took = performance.now() - start;
      if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)} ${logged.at(-1)}`);
      // The first only warms up.
      if (round < 0) continue;
      times.push(took);
      found += body.total;
    }
    times.sort((a, b) => a - b);
    const within = (share: number) =>
      times[Math.min(ROUNDS - 1, Math.floor(ROUNDS * share))]!.toFixed(1).padStart(6);
    console.log(
      `${name.padEnd(24)} p50 ${within(0.5)}  p95 ${within(0.95)}  worst ${within(1)} ms  ${Math.round(found / ROUNDS)} found`,
    );
  }
  await gateway.close();
}

const asked = process.argv.slice(2);
const wants = (dialect: string) => asked.length === 0 || asked.includes(dialect);
if (wants('sqlite')) {
  console.log(`\n${ACCOUNTS} accounts on SQLite`);
  const directory = mkdtempSync(join(tmpdir(), 'wagate-bench-'));
  try {
    await measure({ file: join(directory, 'bench') }, { file: join(directory, 'bench.d', 'wagate.db') });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
if (wants('postgres')) {
  console.log(`\n${ACCOUNTS} accounts on PostgreSQL`);
  const server = await startPostgres();
  try {
    const url = await server.createDatabase();
    await measure({ url }, { url });
  } finally {
    await server.stop();
  }
}

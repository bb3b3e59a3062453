/**
 * What reading, sending, receiving and telling cost a gateway on both databases, beside the least that they could cost.
 * Every part makes its own data and is the same in every run. Figures depend on the machine, so nothing fails here.
 *
 * `-- --db sqlite|postgres` runs one database, `--only pages,traffic` some parts, `--messages N` makes the large chat of
 * that size.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../src/testing/postgres.js';
import { print } from './figures.js';
import { type Fresh, FULL, measure, PARTS, type Part, type Size } from './measure.js';

const { values } = parseArgs({
  options: { db: { type: 'string' }, only: { type: 'string' }, messages: { type: 'string' } },
});
const databases = ['sqlite', 'postgres'];
const parts = values.only?.split(',') ?? [...PARTS];
const messages = Number(values.messages ?? Math.max(...FULL.messages));
const unknown = [
  ...parts.filter((part) => !PARTS.includes(part as Part)),
  ...[values.db ?? 'sqlite'].filter((db) => !databases.includes(db)),
];
if (unknown.length || !(messages >= 1_000)) {
  console.error(
    `--only ${PARTS.join(',')}  --db ${databases.join('|')}  --messages N, 1000 or more${unknown.length ? `: not ${unknown.join(', ')}` : ''}`,
  );
  process.exit(2);
}
const size: Size = { ...FULL, messages: [...new Set([FULL.messages[0]!, messages])] };

async function run(title: string, fresh: Fresh): Promise<void> {
  const load = () => loadavg()[0]!.toFixed(1);
  const before = load();
  const figures = await measure(fresh, size, new Set(parts as Part[]));
  console.log(`\n${title}. ${availableParallelism()} cores, load ${before} before and ${load()} after`);
  print(figures);
}

if (values.db !== 'postgres') {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-bench-'));
  let made = 0;
  try {
    await run('SQLite, each commit waiting for its disk', async () => ({
      file: join(directory, `${++made}.db`),
    }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
if (values.db !== 'sqlite') {
  const server = await startPostgres();
  try {
    await run(
      'PostgreSQL on this machine, which does not wait for its disk; its own CPU is not counted',
      async () => ({ url: await server.createDatabase() }),
    );
  } finally {
    await server.stop();
  }
}

/**
 * Keeps the data of a gateway of today's code, on both databases, so that every later one is tested by opening it:
 * `npm run freeze -w @wagate/gateway -- NAME`. What its API tells of it is written by the test that reads it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { DATABASE_FILE } from '../../store/open.js';
import { startPostgres } from '../postgres.js';
import { Deployment, type Where } from './deployment.js';
import { fill } from './fill.js';
import { fixChance } from './fixed-chance.js';
import { POSTGRES, placeOf, readFacts, SQLITE, writeFacts } from './frozen-data.js';
import { dumpPostgres, restorePostgres } from './postgres-dump.js';

const SECRET = 'frozen with the data: no secret of anybody';

/** @throws when something was logged that nobody expects: such data would be no good example */
async function made(release: string, where: Where): Promise<void> {
  const deployment = await Deployment.open(where, SECRET);
  const facts = { secret: SECRET, ...(await fill(deployment)) };
  await deployment.close();
  const odd = deployment.logged.filter((line) => !/not-acceptable|closed:/.test(line));
  if (odd.length) throw new Error(odd.join('\n'));
  writeFacts(release, facts);
}

const kept = (release: string, file: string, content: string | Uint8Array) =>
  writeFileSync(placeOf(release, file), gzipSync(content, { level: 9 }));

async function freezeSqlite(release: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'wagate-freeze-'));
  await made(release, { data });
  kept(release, SQLITE, readFileSync(join(data, DATABASE_FILE)));
  rmSync(data, { recursive: true });
}

async function freezePostgres(release: string): Promise<void> {
  const server = await startPostgres();
  try {
    const before = readFacts(release);
    const databaseUrl = await server.createDatabase();
    await made(release, { databaseUrl });
    if (!isDeepStrictEqual(before, readFacts(release)))
      throw new Error('the two databases were not filled with the same');
    const dump = await dumpPostgres(databaseUrl);
    const again = await server.createDatabase();
    await restorePostgres(again, dump);
    if ((await dumpPostgres(again)) !== dump) throw new Error('what was restored is not what was dumped');
    kept(release, POSTGRES, dump);
  } finally {
    await server.stop();
  }
}

const [release, database] = process.argv.slice(2);
if (!release || !/^[\w.-]+$/.test(release))
  throw new Error('Say how the frozen data is to be called, such as 1.2.0.');
if (database) {
  fixChance();
  await (database === 'sqlite' ? freezeSqlite : freezePostgres)(release);
}
// Each in a process of its own: both begin with the same counters.
else
  for (const one of ['sqlite', 'postgres']) {
    const flags = ['--conditions=source', '--import', 'tsx', fileURLToPath(import.meta.url), release, one];
    const { status } = spawnSync(process.execPath, flags, { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }

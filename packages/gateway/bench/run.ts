/**
 * What reading, sending and receiving cost a gateway in this process, on both databases, beside the least that they could
 * cost. `-- sqlite` or `-- postgres` runs one of them. Figures depend on the machine, so nothing fails here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../src/testing/postgres.js';
import { print } from './figures.js';
import { FULL, measure } from './measure.js';

const asked = process.argv.slice(2);
const wants = (dialect: string) => asked.length === 0 || asked.includes(dialect);
if (wants('sqlite')) {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-bench-'));
  try {
    console.log('\nSQLite, each commit waiting for its disk');
    print(await measure({ file: join(directory, 'ours.db') }, { file: join(directory, 'floor.db') }, FULL));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
if (wants('postgres')) {
  const server = await startPostgres();
  try {
    console.log('\nPostgreSQL on this machine, which does not wait for its disk; its own CPU is not counted');
    print(
      await measure({ url: await server.createDatabase() }, { url: await server.createDatabase() }, FULL),
    );
  } finally {
    await server.stop();
  }
}

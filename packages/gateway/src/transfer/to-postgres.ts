import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { Audit } from '../audit/audit.js';
import { actorName } from '../identity/actor-name.js';
import { createIdentity } from '../identity/identity.js';
import { createSealer } from '../sealing/sealer.js';
import { backUp } from '../store/backup.js';
import { lockDirectory } from '../store/lock.js';
import { lockDatabase } from '../store/lock-database.js';
import { migrate } from '../store/migrate.js';
import { migrations } from '../store/migrations/index.js';
import { DATABASE_FILE, openStore } from '../store/open.js';
import { placeOf, unreachable } from '../store/postgres.js';
import { StoreError } from '../store/problem.js';
import { makeCopyFolder, removeCopies } from './copy-folder.js';
import { type Counts, copyTables, emptyTables, rowsOf } from './copy-tables.js';

export interface Transferred {
  /** Rows by table. */
  counts: Counts;
  rows: number;
}

/**
 * Brings everything of a SQLite database into an empty PostgreSQL one: all of it, in one transaction, or nothing. The gateway
 * has to be stopped; the SQLite database stays as it is.
 * @throws StoreError in words for whoever runs it: in use, not empty, damaged, unreachable
 */
export async function transferToPostgres(
  { data, to }: { data: string; to: string },
  log: (message: string) => void = () => {},
): Promise<Transferred> {
  if (!existsSync(join(data, DATABASE_FILE)))
    throw new StoreError('misuse', `There is no database in ${data}.`);
  const held = lockDirectory(data);
  let folder: string | undefined;
  const remove = () => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  try {
    removeCopies(data);
    folder = makeCopyFolder(data);
    const copy = join(folder, DATABASE_FILE);
    backUp(data, copy);
    await bringUpToDate({ file: copy });
    const lock = await lockDatabase(to, { onTaken: () => {}, log });
    try {
      return await into(to, copy, log);
    } finally {
      await lock.release();
    }
  } finally {
    remove();
    process.off('exit', remove);
    held.release();
  }
}

/** Makes, or extends, the tables of this version; identity's among them. */
async function bringUpToDate(where: { file?: string; url?: string }): Promise<void> {
  const store = await openStore(where);
  try {
    await migrate(store.db, store.dialect, migrations);
    // Nothing is sealed or signed here: any secret will do.
    const secret = 'nothing is sealed with this secret';
    const identity = createIdentity({
      store,
      secret,
      sealer: createSealer(secret),
      publicUrl: 'http://localhost',
      registration: 'closed',
      audit: new Audit(actorName, Date.now),
    });
    await identity.migrateTables();
  } finally {
    await store.close();
  }
}

async function into(to: string, copy: string, log: (message: string) => void): Promise<Transferred> {
  const client = new pg.Client({ connectionString: to, application_name: 'wagate migrate' });
  await client.connect().catch((error: unknown) => Promise.reject(unreachable(to, error)));
  // Lost in between it fails the query under way.
  client.on('error', () => {});
  const source = new Libsql(copy, { readonly: true });
  try {
    const taken = await rowsOf(client);
    if (taken.length)
      throw new StoreError(
        'misuse',
        `The database at ${placeOf(to)} is not empty: ${taken.slice(0, 5).join(', ')} ${taken.length > 1 ? 'have' : 'has'} rows. Name an empty one.`,
      );
    await bringUpToDate({ url: to });
    log('The tables are made; what they hold is copied');
    await client.query('begin');
    try {
      await emptyTables(client);
      const counts = await copyTables(source, client, log);
      await client.query('commit');
      await client.query('analyze');
      return { counts, rows: Object.values(counts).reduce((sum, count) => sum + count, 0) };
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error instanceof StoreError
        ? error
        : new StoreError(
            'migration_failed',
            `Nothing was copied to ${placeOf(to)}: ${(error as Error).message}. Its tables are empty: the command can be run again.`,
            { cause: error },
          );
    }
  } finally {
    source.close();
    await client.end().catch(() => {});
  }
}

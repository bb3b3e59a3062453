import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { migrate } from '../store/migrate.js';
import { migrations } from '../store/migrations/index.js';
import { type Dialect, openStore, type Store, type StoreOptions } from '../store/open.js';
import { findPostgres, startPostgres, type TestPostgres } from './postgres.js';

export interface TestStores {
  readonly dialect: Dialect;
  /** Where an empty database of its own is; opening and closing it is the caller's. */
  fresh(): Promise<StoreOptions>;
  /** An open database with today's tables of the domain; closed after the last test. */
  migrated(): Promise<Store>;
}

function sharing(dialect: Dialect, fresh: () => Promise<StoreOptions>): TestStores {
  const opened: Store[] = [];
  afterAll(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  return {
    dialect,
    fresh,
    async migrated() {
      const store = await openStore(await fresh());
      opened.push(store);
      await migrate(store.db, store.dialect, migrations);
      return store;
    },
  };
}

/** Passwords are hashed slowly on purpose, and a busy machine does it slower still. */
const PATIENT = { timeout: 30_000 };

/** For what no database has a part in. */
export function describeSqlite(name: string, suite: (stores: TestStores) => void): void {
  describe(`${name} on SQLite`, PATIENT, () => {
    const directory = mkdtempSync(join(tmpdir(), 'wagate-sqlite-'));
    let count = 0;
    // Registered first, run last: the stores are closed by then.
    afterAll(() => rmSync(directory, { recursive: true, force: true }));
    suite(sharing('sqlite', async () => ({ file: join(directory, `${++count}.db`) })));
  });
}

/** Where PostgreSQL cannot be had the suite is skipped and says why; with `CI=true` that is a failure. */
export function describePostgres(name: string, suite: (stores: TestStores) => void): void {
  const found = process.env.WAGATE_TEST_POSTGRES ? { native: '' } : findPostgres();
  if ('missing' in found && process.env.CI !== 'true') {
    describe.skip(`${name} on PostgreSQL (${found.missing})`, () =>
      suite(sharing('postgres', async () => ({}))));
    return;
  }
  describe(`${name} on PostgreSQL`, PATIENT, () => {
    let server: TestPostgres | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(async () => {
      await server?.stop();
    });
    suite(
      sharing('postgres', async () => {
        if (!server) throw new Error('PostgreSQL runs only while tests do');
        return { url: await server.createDatabase() };
      }),
    );
  });
}

/** Runs a suite on both databases. */
export function describeStores(name: string, suite: (stores: TestStores) => void): void {
  describeSqlite(name, suite);
  describePostgres(name, suite);
}

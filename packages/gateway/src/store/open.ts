import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type Dialect as KyselyDialect,
  type Transaction,
} from 'kysely';
import type { Clock } from '../clock.js';
import type { Database } from './database.js';
import { StoreHealth } from './health.js';
import { type OutageError, outageOf } from './outage.js';
import { openPostgres } from './postgres.js';
import { StoreError } from './problem.js';
import { openSqlite } from './sqlite.js';

/** In the data directory. */
export const DATABASE_FILE = 'wagate.db';

export type Dialect = 'sqlite' | 'postgres';

export interface StoreOptions {
  /** `postgres://…`; takes precedence over `file`. */
  url?: string;
  /** Path of a SQLite file, made when it is not there; `:memory:` for one that is forgotten. */
  file?: string;
  /** Told what happens to connections. Never gets a secret. */
  log?: (message: string) => void;
  clock?: Clock;
  /** Told of each statement once it is done, those that begin and commit among them: what work costs can be counted. */
  onStatement?: (statement: CompiledQuery) => void;
}

export interface Store {
  readonly db: Kysely<Database>;
  readonly dialect: Dialect;
  /** Whether it can be written. Queries fail with an {@link OutageError} while it can't be used. */
  readonly health: StoreHealth;
  /**
   * Runs `work` in one transaction: all of it is durable when the promise resolves, none of it when `work` throws.
   * Within it only the handle it gets may be used; `db` throws there instead of waiting for itself for ever.
   * Tried again (so `work` must have no other effects) when PostgreSQL ended it for a deadlock or a serialization failure.
   */
  transaction<T>(work: (trx: Transaction<Database>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const RETRIED = new Set(['40001', '40P01']);

/** A transaction in which the code that runs now runs. */
interface Running {
  of: object;
  open: boolean;
  outer: Running | undefined;
}

/** One for all stores of the process: on Node 20 and 22 each makes every promise there is dearer, for good. */
const running = new AsyncLocalStorage<Running>();

/** The innermost that is not over: what was begun within one outlives it. */
function innermost(): Running | undefined {
  let one = running.getStore();
  while (one && !one.open) one = one.outer;
  return one;
}

function isWithin(of: object): boolean {
  for (let one = innermost(); one; one = one.outer) if (one.open && one.of === of) return true;
  return false;
}

/** A driver whose failures say whether the database is there, and which keeps transactions to their own handles. */
function guarded(
  dialect: KyselyDialect,
  within: () => boolean,
  onOutage: (outage: OutageError) => void,
): KyselyDialect {
  const told = (error: unknown): never => {
    const outage = outageOf(error);
    if (outage) onOutage(outage);
    throw outage ?? error;
  };
  const known = new WeakSet<DatabaseConnection>();
  /** Every query of a connection passes here, those that begin and commit among them. */
  const watched = (connection: DatabaseConnection): DatabaseConnection => {
    if (known.has(connection)) return connection;
    known.add(connection);
    const execute = connection.executeQuery.bind(connection);
    connection.executeQuery = async (query) => {
      try {
        return await execute<never>(query);
      } catch (error) {
        return told(error);
      }
    };
    return connection;
  };
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver() {
      const driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      driver.acquireConnection = async () => {
        if (within())
          throw new StoreError('misuse', 'a query ran beside the transaction it belongs to: use its handle');
        return watched(await acquire().catch(told));
      };
      const rollback = driver.rollbackTransaction.bind(driver);
      // SQLite has rolled back by itself when a write found the disk full, and a lost connection takes its transaction
      // along: what went wrong before is what is to be told.
      driver.rollbackTransaction = (connection) => rollback(connection).catch(() => {});
      return driver;
    },
  };
}

/**
 * Opens a database; it is not migrated yet.
 * @throws StoreError with a message for the person who started the gateway.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const of = {};
  const log = options.log ?? (() => {});
  const dialect: Dialect = options.url ? 'postgres' : 'sqlite';
  let inner: KyselyDialect;
  let health: StoreHealth | undefined;
  if (options.url) inner = (await openPostgres(options.url, () => health?.suspect())).dialect;
  else if (options.file) inner = openSqlite(options.file);
  else throw new StoreError('misuse', 'a store needs a PostgreSQL url or a file');
  const { onStatement } = options;
  const db = new Kysely<Database>({
    dialect: guarded(
      inner,
      () => isWithin(of),
      (outage) => health?.failed(outage),
    ),
    ...(onStatement ? { log: ({ query }) => onStatement(query) } : {}),
  });
  health = new StoreHealth({ probe: (bytes) => writeAndRemove(db, bytes), clock: options.clock, log });

  const once = <T>(work: (trx: Transaction<Database>) => Promise<T>) =>
    db.transaction().execute((trx) => {
      const scope: Running = { of, open: true, outer: innermost() };
      return running
        .run(scope, () => work(trx))
        .finally(() => {
          scope.open = false;
        });
    });

  return {
    db,
    dialect,
    health,
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(work);
        } catch (error) {
          const { code } = error as { code?: unknown };
          if (attempt === 4 || typeof code !== 'string' || !RETRIED.has(code)) throw error;
        }
      }
    },
    close() {
      health.close();
      return db.destroy();
    },
  };
}

/** Two transactions: pages that are given back within one would never be written. */
async function writeAndRemove(db: Kysely<Database>, value: Uint8Array): Promise<void> {
  const name = 'write-probe';
  await db
    .insertInto('installation')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
  await db.deleteFrom('installation').where('name', '=', name).execute();
}

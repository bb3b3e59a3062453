import { AsyncLocalStorage } from 'node:async_hooks';
import { type DatabaseConnection, Kysely, type Dialect as KyselyDialect, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { openPostgres } from './postgres.js';
import { StoreError } from './problem.js';
import { openSqlite } from './sqlite.js';

export type Dialect = 'sqlite' | 'postgres';

export interface StoreOptions {
  /** `postgres://…`; takes precedence over `file`. */
  url?: string;
  /** Path of a SQLite file, made when it is not there; `:memory:` for one that is forgotten. */
  file?: string;
  /** Told what happens to connections. Never gets a secret. */
  log?: (message: string) => void;
}

export interface Store {
  readonly db: Kysely<Database>;
  readonly dialect: Dialect;
  /**
   * Runs `work` in one transaction: all of it is durable when the promise resolves, none of it when `work` throws.
   * Within it only the handle it gets may be used; `db` throws there instead of waiting for itself for ever.
   * Tried again (so `work` must have no other effects) when PostgreSQL ended it for a deadlock or a serialization failure.
   */
  transaction<T>(work: (trx: Transaction<Database>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const RETRIED = new Set(['40001', '40P01']);

/** Refuses a connection to code that runs inside one of the store's transactions and did not use its handle. */
function guarded(dialect: KyselyDialect, inside: AsyncLocalStorage<{ open: boolean }>): KyselyDialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver() {
      const driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      driver.acquireConnection = (): Promise<DatabaseConnection> =>
        inside.getStore()?.open
          ? Promise.reject(
              new StoreError('misuse', 'a query ran beside the transaction it belongs to: use its handle'),
            )
          : acquire();
      return driver;
    },
  };
}

/**
 * Opens a database; it is not migrated yet.
 * @throws StoreError with a message for the person who started the gateway.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  const dialect: Dialect = options.url ? 'postgres' : 'sqlite';
  let inner: KyselyDialect;
  if (options.url) inner = (await openPostgres(options.url, options.log ?? (() => {}))).dialect;
  else if (options.file) inner = openSqlite(options.file);
  else throw new StoreError('misuse', 'a store needs a PostgreSQL url or a file');
  const db = new Kysely<Database>({ dialect: guarded(inner, inside) });

  const once = <T>(work: (trx: Transaction<Database>) => Promise<T>) =>
    db.transaction().execute((trx) => {
      const scope = { open: true };
      return inside
        .run(scope, () => work(trx))
        .finally(() => {
          scope.open = false;
        });
    });

  return {
    db,
    dialect,
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
    close: () => db.destroy(),
  };
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { Dialect } from './open.js';
import { OutageError } from './outage.js';
import { StoreError } from './problem.js';

/** One step of the schema. Published steps never change: another step follows instead. */
export interface Migration {
  /** 1, 2, 3… without gaps. */
  readonly version: number;
  readonly name: string;
  up(db: Transaction<Unmigrated>, dialect: Dialect): Promise<void>;
}

/** A database whose tables no type describes yet. */
// biome-ignore lint/suspicious/noExplicitAny: a step speaks to the schema of its time, not to today's types
export type Unmigrated = any;

/** Two gateways that start at once on PostgreSQL migrate one after the other. The number is arbitrary, but ours. */
const MIGRATION_LOCK = 7_246_001;

/** Within the lock: PostgreSQL's `if not exists` fails when two make a table at the same moment. */
const createVersions = (db: Kysely<Unmigrated>) =>
  db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'bigint', (column) => column.notNull())
    .execute();

/**
 * Brings a database to the newest version this build knows, each step in a transaction of its own.
 * @throws StoreError `newer` for a database that a later build has changed, `migration_failed` when a step fails
 * (the database is then as the step before left it), OutageError.
 */
export async function migrate(
  db: Kysely<Unmigrated>,
  dialect: Dialect,
  migrations: readonly Migration[],
  now: () => number = Date.now,
): Promise<{ applied: number; version: number }> {
  const known = migrations.at(-1)?.version ?? 0;
  let applied = 0;
  for (;;) {
    const step = await db.transaction().execute(async (trx) => {
      if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
      await createVersions(trx);
      const row = await trx
        .selectFrom('schema_version')
        .select((e) => e.fn.max('version').as('version'))
        .executeTakeFirst();
      const version = Number(row?.version ?? 0);
      if (version > known)
        throw new StoreError(
          'newer',
          `The database was written by a newer version of Wagate (its schema is ${version}, this version knows ${known}). Start the newer version, or restore a backup from before the upgrade.`,
        );
      const next = migrations.find((migration) => migration.version > version);
      if (!next) return undefined;
      try {
        await next.up(trx, dialect);
      } catch (error) {
        if (error instanceof OutageError) throw error;
        throw new StoreError(
          'migration_failed',
          `Step ${next.version} (${next.name}) of the database's upgrade failed; the database is unchanged by it.`,
          { cause: error },
        );
      }
      await trx
        .insertInto('schema_version')
        .values({ version: next.version, name: next.name, applied_at: now() })
        .execute();
      return next;
    });
    if (!step) return { applied, version: known };
    applied += 1;
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Unmigrated } from './migrate.js';
import { migrations } from './migrations/index.js';
import { DATABASE_FILE, openStore } from './open.js';
import { StoreError } from './problem.js';

/**
 * Looks at a database without changing it, beside a gateway that may be running.
 * @returns its schema's version and the newest that this build knows; `undefined` when there is none yet.
 * @throws StoreError in words for whoever runs the gateway
 */
export async function checkDatabase(where: {
  databaseUrl?: string;
  data?: string;
}): Promise<{ version: number; newest: number } | undefined> {
  const file = where.data && join(where.data, DATABASE_FILE);
  if (!where.databaseUrl && !(file && existsSync(file))) return undefined;
  const store = await openStore({ url: where.databaseUrl, file });
  try {
    const newest = migrations.at(-1)?.version ?? 0;
    const tables = await store.db.introspection.getTables();
    if (!tables.some((table) => table.name === 'schema_version')) return undefined;
    const row = await (store.db as Kysely<Unmigrated>)
      .selectFrom('schema_version')
      .select((e) => e.fn.max('version').as('version'))
      .executeTakeFirst();
    return { version: Number(row?.version ?? 0), newest };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('corrupt', 'The database opens, but cannot be read: it may be damaged.', {
      cause: error,
    });
  } finally {
    await store.close().catch(() => {});
  }
}

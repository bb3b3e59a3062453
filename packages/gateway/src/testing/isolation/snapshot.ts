import { sql } from 'kysely';
import type { Store } from '../../store/open.js';

const TABLES = {
  sqlite: sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`,
  postgres: sql<{
    name: string;
  }>`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
};

/** When a key was last used is no change of anything. */
const PASSING = new Set(['lastRequest']);

/** Attempts are counted whatever comes of them. */
const COUNTS = 'request_limits';

/** Every row of every table, to see whether anything changed. */
export async function snapshot({ db, dialect }: Store): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const { name } of (await TABLES[dialect].execute(db)).rows) {
    if (name === COUNTS) continue;
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    all[name] = rows
      .map((row) => JSON.stringify(row, (key, value) => (PASSING.has(key) ? undefined : value)))
      .sort();
  }
  return all;
}

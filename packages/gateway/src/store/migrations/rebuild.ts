import { type Kysely, sql } from 'kysely';
import type { Unmigrated } from '../migrate.js';
import type { Dialect } from '../open.js';

/** A table as it is to be, filled from the one that has its name. */
export interface Rebuilt {
  table: string;
  /** Its generated number, where it has one: kept, and never given twice. */
  id?: string;
  /** Definitions of all columns but that, and what holds over several. */
  columns: string;
  /** What it is filled with: names of columns, and expressions over what `from` brings together. */
  fill: Readonly<Record<string, string>>;
  /** The rows to take: the table that is there, joined with what its new columns need. */
  from: string;
  /** Made once it is full, which is much faster. */
  indexes?: readonly string[];
}

/** Neither database can take a column out of a key in place; SQLite can hardly change a key at all. */
export async function rebuild(
  db: Kysely<Unmigrated>,
  dialect: Dialect,
  tables: readonly Rebuilt[],
): Promise<void> {
  for (const table of tables) await fill(db, dialect, table);
  // In the other direction: what refers to a table goes before it.
  for (const { table } of [...tables].reverse()) await sql.raw(`drop table ${table}`).execute(db);
  for (const { table, indexes = [] } of tables) {
    await sql.raw(`alter table ${next(table)} rename to ${table}`).execute(db);
    for (const index of indexes) await sql.raw(index).execute(db);
    // Without statistics of what it holds now, its first queries would go astray.
    if (dialect === 'postgres') await sql.raw(`analyze ${table}`).execute(db);
  }
}

/** What a table is called until it takes the place of the one before. */
export const next = (table: string): string => `${table}_next`;

async function fill(
  db: Kysely<Unmigrated>,
  dialect: Dialect,
  { table, id, columns, fill: values, from }: Rebuilt,
): Promise<void> {
  const numbered =
    dialect === 'postgres'
      ? 'bigint generated always as identity primary key'
      : 'integer primary key autoincrement';
  const names = [...(id ? [id] : []), ...Object.keys(values)];
  const taken = [...(id ? [`old.${id}`] : []), ...Object.values(values)];
  const given = id && dialect === 'postgres' ? 'overriding system value' : '';
  for (const statement of [
    `create table ${next(table)} (${id ? `${id} ${numbered}, ` : ''}${columns})`,
    `insert into ${next(table)} (${names.join(', ')}) ${given} select ${taken.join(', ')} from ${from}
      ${id ? `order by old.${id}` : ''}`,
    ...(id ? keepCount(dialect, table, id) : []),
  ])
    await sql.raw(statement).execute(db);
}

/** A number whose row is gone is not given again: it may be known as somebody's cursor. */
const keepCount = (dialect: Dialect, table: string, id: string): string[] =>
  dialect === 'postgres'
    ? [
        `select setval(pg_get_serial_sequence('${next(table)}', '${id}'), kept.number)
          from (select pg_sequence_last_value(pg_get_serial_sequence('${table}', '${id}')::regclass) as number) as kept
          where kept.number is not null`,
      ]
    : [
        `delete from sqlite_sequence where name = '${next(table)}'`,
        `insert into sqlite_sequence (name, seq)
          select '${next(table)}', seq from sqlite_sequence where name = '${table}'`,
      ];

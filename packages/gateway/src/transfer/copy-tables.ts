import type Libsql from 'libsql';
import pg from 'pg';
import { StoreError } from '../store/problem.js';

/** What PostgreSQL does not take. */
class RefusedRow extends Error {}

/** Rows by table. */
export type Counts = Record<string, number>;

const { escapeIdentifier: name } = pg;
/** What a migration of the schema writes about itself is made, not copied. */
const VERSIONS = 'schema_version';
/** A query takes 65,535 parameters at most, and its rows lie in memory twice. */
const MOST_PARAMETERS = 20_000;
const MOST_ROWS = 500;
const MOST_BYTES = 8_000_000;

const COLUMNS = `
  select table_name as table, column_name as column, data_type as type, is_identity = 'YES' as identity
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name, ordinal_position`;

/** Which table refers to which. */
const REFERENCES = `
  select distinct c.relname as table, t.relname as refers from pg_constraint o
  join pg_class c on c.oid = conrelid join pg_class t on t.oid = confrelid
  where contype = 'f' and c.relnamespace = current_schema()::regnamespace and c.oid <> t.oid`;

interface Column {
  column: string;
  type: string;
  identity: boolean;
}

async function tablesOf(client: pg.Client): Promise<Map<string, Column[]>> {
  const { rows } = await client.query<Column & { table: string }>(COLUMNS);
  const tables = new Map<string, Column[]>();
  for (const { table, ...column } of rows) {
    if (table === VERSIONS) continue;
    tables.set(table, [...(tables.get(table) ?? []), column]);
  }
  return tables;
}

/** The tables that hold anything. One that was made by an attempt that failed holds nothing. */
export async function rowsOf(client: pg.Client): Promise<string[]> {
  const taken: string[] = [];
  for (const table of (await tablesOf(client)).keys()) {
    const { rowCount } = await client.query(`select 1 from ${name(table)} limit 1`);
    if (rowCount) taken.push(table);
  }
  return taken;
}

/** Takes out what making the tables has put in. */
export async function emptyTables(client: pg.Client): Promise<void> {
  const tables = [...(await tablesOf(client)).keys()];
  await client.query(`truncate ${tables.map(name).join(', ')}`);
}

/**
 * Copies every table, counts it on both sides, and has new rows numbered on from where the old ones ended.
 * @throws StoreError where the source has something that has no place, or not all has arrived
 */
export async function copyTables(
  source: Libsql.Database,
  client: pg.Client,
  log: (message: string) => void,
): Promise<Counts> {
  const tables = await tablesOf(client);
  checkPlaces(source, tables);
  const counts: Counts = {};
  for (const table of await inOrder(client, [...tables.keys()])) {
    const columns = tables.get(table)!;
    await copy(source, client, table, columns);
    const { count } = source.prepare(`select count(*) as count from ${name(table)}`).get() as {
      count: number;
    };
    const { rows } = await client.query<{ count: string }>(`select count(*) as count from ${name(table)}`);
    if (Number(rows[0]?.count) !== count)
      throw new StoreError('migration_failed', `Of ${count} rows of ${table}, ${rows[0]?.count} arrived.`);
    for (const { column } of columns.filter(({ identity }) => identity))
      await numberOn(source, client, table, column);
    counts[table] = count;
    if (count) log(`${table}: ${count}`);
  }
  return counts;
}

/** @throws StoreError for a table or column that would be left behind */
function checkPlaces(source: Libsql.Database, tables: ReadonlyMap<string, readonly Column[]>): void {
  const theirs = source
    .prepare(
      `select t.name as "table", c.name as "column" from sqlite_master t, pragma_table_info(t.name) c
       where t.type = 'table' and t.name not like 'sqlite_%' and t.name not like 'message\\_fts%' escape '\\'`,
    )
    .all() as { table: string; column: string }[];
  for (const { table, column } of theirs)
    if (table !== VERSIONS && !tables.get(table)?.some((one) => one.column === column))
      throw new StoreError(
        'migration_failed',
        `${table}.${column} has no place in PostgreSQL: nothing was copied.`,
      );
  for (const table of tables.keys())
    if (!theirs.some((one) => one.table === table))
      throw new StoreError(
        'migration_failed',
        `${table} is a table of the target alone: name an empty database.`,
      );
}

/** Those first that others refer to. */
async function inOrder(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; refers: string }>(REFERENCES);
  const ordered: string[] = [];
  const visit = (table: string, under: readonly string[]): void => {
    if (ordered.includes(table) || under.includes(table)) return;
    for (const row of rows) if (row.table === table) visit(row.refers, [...under, table]);
    ordered.push(table);
  };
  for (const table of tables) visit(table, []);
  return ordered;
}

async function copy(
  source: Libsql.Database,
  client: pg.Client,
  table: string,
  columns: readonly Column[],
): Promise<void> {
  const list = columns.map(({ column }) => name(column)).join(', ');
  const most = Math.min(MOST_ROWS, Math.floor(MOST_PARAMETERS / columns.length));
  let values: unknown[] = [];
  let bytes = 0;
  const flush = async () => {
    if (!values.length) return;
    const rows = Array.from(
      { length: values.length / columns.length },
      (_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(', ')})`,
    );
    const text = `insert into ${name(table)} (${list}) overriding system value values ${rows.join(', ')}`;
    const batch = values;
    values = [];
    bytes = 0;
    await client.query(text, batch).catch((cause: { code?: string }) => {
      // PostgreSQL's own words quote what it does not take, which may be what people have written.
      if (!cause.code) throw cause;
      throw new RefusedRow(`a row of ${table} is not taken (${cause.code})`, { cause });
    });
  };
  for (const row of source.prepare(`select ${list} from ${name(table)}`).iterate() as Iterable<
    Record<string, unknown>
  >) {
    for (const { column, type } of columns) {
      const value = inPostgres(row[column], type);
      values.push(value);
      bytes += typeof value === 'string' || Buffer.isBuffer(value) ? value.length : 8;
    }
    if (values.length >= most * columns.length || bytes > MOST_BYTES) await flush();
  }
  await flush();
}

/** What SQLite keeps as text, number or bytes, as PostgreSQL's own type. */
function inPostgres(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (type === 'boolean') return Boolean(value);
  if (type.startsWith('timestamp')) return new Date(value as string | number);
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}

/** A number is never given twice, not even that of a row that is gone: places in the event log are told to others. */
async function numberOn(
  source: Libsql.Database,
  client: pg.Client,
  table: string,
  column: string,
): Promise<void> {
  const { most } = source.prepare(`select max(${name(column)}) as most from ${name(table)}`).get() as {
    most: number | null;
  };
  const given = source.prepare('select seq from sqlite_sequence where name = ?').get(table) as
    | { seq: number }
    | undefined;
  const last = Math.max(most ?? 0, given?.seq ?? 0);
  if (last > 0)
    await client.query('select setval(pg_get_serial_sequence($1, $2), $3)', [name(table), column, last]);
}

import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type SqliteDatabase, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { KeptStatements } from './kept-statements.js';
import { outageOf } from './outage.js';
import { StoreError } from './problem.js';

type Bound = number | bigint | string | Uint8Array | null;

/**
 * libsql aborts the whole process on a boolean, stores integers above 32 bits as floating point, and cuts a text at
 * its first NUL when it is read back (PostgreSQL refuses such a text). Nothing reaches it unconverted.
 */
export function bindable(value: unknown): Bound {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
      return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
    case 'number':
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'bigint':
      return BigInt.asIntN(64, value) === value ? value : String(value);
    case 'boolean':
      return value ? 1n : 0n;
    default:
      if (value instanceof Uint8Array) return value;
      if (value instanceof Date) return value.toISOString();
      throw new TypeError(`a ${value.constructor?.name ?? typeof value} cannot be stored in a column`);
  }
}

/** Blobs come back as ArrayBuffer; callers get the same `Uint8Array` that PostgreSQL gives. */
function readable(row: unknown): unknown {
  if (row === null || typeof row !== 'object') return row;
  const record = row as Record<string, unknown>;
  for (const key in record) {
    const value = record[key];
    if (value instanceof ArrayBuffer) record[key] = new Uint8Array(value);
  }
  return record;
}

function adapt(database: Libsql.Database): SqliteDatabase {
  // SQLite itself parses one again after the schema has changed.
  const kept = new KeptStatements((text) => {
    const statement = database.prepare(text);
    return { statement, reader: statement.reader };
  });
  return {
    close() {
      try {
        // libsql leaves the write-ahead log behind; merged, the one file is the whole database.
        database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
      } finally {
        database.close();
      }
    },
    prepare(sql) {
      // A transaction that turned from reader to writer could find another program's write in between, and fail at once.
      const text = sql === 'begin' ? 'begin immediate' : sql;
      const { statement, reader } = kept.of(text);
      const running = <Result>(run: () => Result): Result => {
        try {
          return run();
        } catch (error) {
          kept.forget(text);
          throw error;
        }
      };
      return {
        reader,
        all: (parameters) => running(() => statement.all(parameters.map(bindable)).map(readable)),
        run: (parameters) => running(() => statement.run(parameters.map(bindable))),
        *iterate(parameters) {
          // One of its own: a reader that stops halfway would leave the kept one open.
          for (const row of database.prepare(text).iterate(parameters.map(bindable))) yield readable(row);
        },
      };
    },
  };
}

const damaged = (file: string, cause?: unknown, what = `${file} is damaged or not a database`) =>
  new StoreError(
    'corrupt',
    `The database ${what}. Restore it from a backup, or move it away to start anew.`,
    { cause },
  );

const logOf = (file: string) => `${file}-wal`;
const bytesOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Makes an empty database, at once or not at all: a file without a byte was then one with content. Private before
 * SQLite writes a byte: its log files take over the mode.
 * @throws StoreError `corrupt` when only the log of another is there, which would be taken for its own
 */
function create(file: string): void {
  if (bytesOf(logOf(file)) > 0)
    throw damaged(file, undefined, `${file} is gone, and only its log ${logOf(file)} is left`);
  const begun = `${file}.new`;
  rmSync(begun, { force: true });
  closeSync(openSync(begun, 'wx', 0o600));
  const database = new Libsql(begun);
  try {
    // Writes the first page.
    database.prepare('PRAGMA journal_mode=WAL').all();
  } finally {
    database.close();
  }
  renameSync(begun, file);
}

/**
 * Finds a file cut short: SQLite itself takes less than one page for an empty database, and would start anew in it.
 * While a write-ahead log waits to be merged the header may be ahead of the file.
 * @throws StoreError `corrupt`
 */
function checkLength(file: string): void {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size === 0) throw damaged(file, undefined, `${file} is empty: it was cut short`);
    const header = Buffer.alloc(100);
    readSync(handle, header, 0, 100, 0);
    const logged = bytesOf(logOf(file)) > 0;
    const page = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const told = header.readUInt32BE(28) * page;
    if (size < 512 || (!logged && header.readUInt32BE(24) === header.readUInt32BE(92) && told > size))
      throw damaged(file);
  } finally {
    closeSync(handle);
  }
}

/** `undefined` for a failure that says nothing about the file. */
function explain(error: unknown, file: string): StoreError | undefined {
  if (error instanceof StoreError) return error;
  const code = (error as { code?: string }).code ?? '';
  const text = error instanceof Error ? error.message : String(error);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damaged(file, error);
  if (code.startsWith('SQLITE_BUSY'))
    return new StoreError('in_use', `The database ${file} is locked by another program.`, { cause: error });
  if (
    /Unable to open|readonly|SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EROFS|EISDIR|ENOTDIR|EPERM/.test(
      `${code} ${text}`,
    )
  )
    return new StoreError('unwritable', `The database ${file} cannot be opened for writing.`, {
      cause: error,
    });
  return undefined;
}

/**
 * Opens (or makes) a SQLite file. `synchronous=FULL`, not WAL's usual NORMAL: WhatsApp forgets a message once it is
 * receipted, so a commit that a receipt followed must survive a power cut too, not only the end of this process. A
 * commit costs one fsync for it.
 */
export function openSqlite(file: string): SqliteDialect {
  try {
    if (file !== ':memory:' && !existsSync(dirname(file)))
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if (file !== ':memory:') {
      if (!existsSync(file)) create(file);
      chmodSync(file, 0o600);
      checkLength(file);
    }
    const database = new Libsql(file, { timeout: 5000 });
    try {
      for (const pragma of [
        'journal_mode=WAL',
        'synchronous=FULL',
        'foreign_keys=ON',
        'busy_timeout=5000',
        // What was deleted would lie in the file otherwise, until something is written over it.
        'secure_delete=ON',
      ])
        database.prepare(`PRAGMA ${pragma}`).all();
      // Reads the header and the root page, where damage shows first; a full check would read the whole file at each start.
      database.prepare('SELECT count(*) FROM sqlite_master').all();
    } catch (error) {
      database.close();
      throw error;
    }
    return new SqliteDialect({ database: adapt(database) });
  } catch (error) {
    throw explain(error, file) ?? outageOf(error) ?? error;
  }
}

import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { DirectoryLock } from './directory-lock.js';
import { decode, encode } from './encoding.js';

/** What a network knew cannot be read any more. */
export class StateDamaged extends Error {
  override name = 'StateDamaged';

  constructor(directory: string, options?: ErrorOptions) {
    super(
      `its state in ${directory} is damaged. Move that directory away to start with an empty network.`,
      options,
    );
  }
}

const DAMAGED = /^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ)/;

/** Opens the file, which is made at once or not at all: one without a byte has lost what it held. */
function open(directory: string): Sqlite.Database {
  const file = join(directory, 'network.db');
  if (!existsSync(file)) {
    const begun = `${file}.new`;
    rmSync(begun, { force: true });
    const made = new Sqlite(begun);
    made.pragma('journal_mode = WAL');
    made.close();
    renameSync(begun, file);
  }
  if (statSync(file).size === 0) throw new StateDamaged(directory);
  const sqlite = new Sqlite(file);
  try {
    const [{ quick_check: found }] = sqlite.pragma('quick_check(1)') as [{ quick_check: string }];
    if (found === 'ok') return sqlite;
  } catch (error) {
    sqlite.close();
    const { code } = error as { code?: string };
    throw DAMAGED.test(String(code)) ? new StateDamaged(directory, { cause: error }) : error;
  }
  sqlite.close();
  throw new StateDamaged(directory);
}

/** One ordered map from key to value, on disk. `undefined` as a file keeps it in memory. */
export class Database {
  #lock: DirectoryLock | undefined;
  #sqlite: Sqlite.Database;
  #get: Sqlite.Statement;
  #scan: Sqlite.Statement;
  #count: Sqlite.Statement;
  #put: Sqlite.Statement;
  #remove: Sqlite.Statement;

  constructor(directory?: string) {
    if (directory) {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      this.#lock = new DirectoryLock(directory);
    }
    try {
      this.#sqlite = directory ? open(directory) : new Sqlite(':memory:');
    } catch (error) {
      this.#lock?.release();
      throw error;
    }
    this.#sqlite.pragma('journal_mode = WAL');
    this.#sqlite.pragma('synchronous = NORMAL');
    this.#sqlite.exec(
      'CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
    );
    this.#get = this.#sqlite.prepare('SELECT value FROM entry WHERE key = ?');
    this.#scan = this.#sqlite.prepare(
      'SELECT key, value FROM entry WHERE key >= ? AND key < ? ORDER BY key LIMIT ?',
    );
    this.#count = this.#sqlite.prepare('SELECT count(*) AS total FROM entry WHERE key >= ? AND key < ?');
    this.#put = this.#sqlite.prepare('INSERT OR REPLACE INTO entry (key, value) VALUES (?, ?)');
    this.#remove = this.#sqlite.prepare('DELETE FROM entry WHERE key = ?');
  }

  get(key: string): unknown {
    const row = this.#get.get(key) as { value: string } | undefined;
    return row === undefined ? undefined : decode(row.value);
  }

  /** The entries whose keys begin with `prefix`, in key order; all of them, or the first few. */
  scan(prefix: string, limit = -1): [string, unknown][] {
    const rows = this.#scan.all(prefix, `${prefix}\u{10ffff}`, limit) as { key: string; value: string }[];
    return rows.map(({ key, value }) => [key, decode(value)]);
  }

  count(prefix: string): number {
    return (this.#count.get(prefix, `${prefix}\u{10ffff}`) as { total: number }).total;
  }

  /** All of it or nothing; `undefined` removes. */
  write(changes: ReadonlyMap<string, unknown>): void {
    if (changes.size === 0) return;
    this.#sqlite.exec('BEGIN IMMEDIATE');
    try {
      for (const [key, value] of changes) {
        if (value === undefined) this.#remove.run(key);
        else this.#put.run(key, encode(value));
      }
      this.#sqlite.exec('COMMIT');
    } catch (error) {
      this.#sqlite.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#sqlite.close();
    this.#lock?.release();
  }
}

import { join } from 'node:path';
import Sqlite from 'libsql';

/** Another process holds the data directory. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse';

  constructor(directory: string) {
    super(`${directory} is in use by another process`);
  }
}

/**
 * One network per directory. The lock is a database lock on a file of its own, which the operating system lets go
 * of when the process ends, however it ends: nothing stale is ever left behind.
 */
export class DirectoryLock {
  #sqlite: Sqlite.Database;

  constructor(directory: string) {
    this.#sqlite = new Sqlite(join(directory, 'lock.db'));
    try {
      this.#sqlite.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      this.#sqlite.close();
      const code = String((error as { code?: string }).code);
      if (code.startsWith('SQLITE_BUSY')) throw new DirectoryInUse(directory);
      if (/^SQLITE_(NOTADB|CORRUPT)/.test(code))
        throw new Error(`the file ${join(directory, 'lock.db')} is damaged. Remove it: it holds no data.`);
      throw new Error(`the directory ${directory} cannot be written to.`, { cause: error });
    }
  }

  release(): void {
    this.#sqlite.exec('ROLLBACK');
    this.#sqlite.close();
  }
}

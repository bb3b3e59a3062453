import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { outageOf } from './outage.js';
import { StoreError } from './problem.js';

const unwritable = (directory: string, cause: unknown) =>
  new StoreError('unwritable', `The data directory ${directory} cannot be written to.`, { cause });

/**
 * Holds a data directory for this process. The lock itself is the operating system's (an exclusive transaction on
 * `lock`), so it goes with the process however that ends; `pid` only names the holder. A pid file alone would be
 * fooled by a reused number or by two starts at once.
 * @throws StoreError `in_use` when another process has it.
 */
export function lockDirectory(directory: string): { release(): void } {
  const pidFile = join(directory, 'pid');
  let held: Libsql.Database | undefined;
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    held = new Libsql(join(directory, 'lock'), { timeout: 0 });
    held.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    held?.close();
    const code = String((error as { code?: string }).code);
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
      throw new StoreError(
        'corrupt',
        `The file ${join(directory, 'lock')} is damaged. Remove it: it holds no data.`,
      );
    if (!code.startsWith('SQLITE_BUSY')) throw unwritable(directory, error);
    let holder = 'another process';
    try {
      const pid = readFileSync(pidFile, 'utf8').trim();
      if (/^\d+$/.test(pid)) holder = `process ${pid}`;
    } catch {
      // The holder is between its lock and its note.
    }
    throw new StoreError('in_use', `The data directory ${directory} is in use by ${holder}.`);
  }
  try {
    writeFileSync(pidFile, `${process.pid}\n`);
  } catch (error) {
    held.close();
    throw outageOf(error) ?? unwritable(directory, error);
  }
  return {
    release() {
      if (!held) return;
      rmSync(pidFile, { force: true });
      held.close();
      held = undefined;
    },
  };
}

import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Libsql from 'libsql';
import { lockDirectory } from './lock.js';
import { migrations } from './migrations/index.js';
import { DATABASE_FILE } from './open.js';
import { outageOf } from './outage.js';
import { StoreError } from './problem.js';

/** What a backup holds, as it was counted in the file itself. */
export interface Backup {
  /** Of its schema. */
  version: number;
  messages: number;
  sessions: number;
}

const BUSY_MS = 5_000;

/**
 * Writes a copy of the SQLite database as it is at one moment, beside a gateway that goes on writing: readers and writers
 * do not wait for each other. The copy is checked, and has its name only when it is whole.
 * @throws StoreError in words for whoever runs the gateway; `misuse` where the file is there already
 */
export function backUp(data: string, out: string): Backup {
  const file = join(data, DATABASE_FILE);
  if (!existsSync(file)) throw new StoreError('misuse', `There is no database in ${data}.`);
  if (existsSync(out))
    throw new StoreError('misuse', `${out} is there already: a backup overwrites nothing.`);
  const begun = `${out}.partial`;
  const remove = () => removeCopy(begun);
  return onDisk(out, () => {
    remove();
    try {
      copy(new Libsql(file, { timeout: BUSY_MS }), begun);
      const found = inspect(begun);
      putInPlace(begun, out);
      return found;
    } finally {
      remove();
    }
  });
}

function removeCopy(begun: string): void {
  for (const path of [begun, `${begun}-journal`]) rmSync(path, { force: true });
}

/** Through SQLite: what stands only in the log beside a file is copied, too. */
function copy(database: Libsql.Database, begun: string): void {
  try {
    // Private before there is a byte in it; SQLite takes an empty file for one to be made.
    closeSync(openSync(begun, 'wx', 0o600));
    database.prepare('VACUUM INTO ?').run(begun);
  } finally {
    database.close();
  }
}

/**
 * Puts a backup where a gateway will find it.
 * @throws StoreError `misuse` where there is a database already, `newer` for one of a later version, `corrupt` for what is none
 */
export function restore(from: string, data: string): Backup {
  if (!existsSync(from)) throw new StoreError('misuse', `There is no file ${from}.`);
  inspect(from);
  const lock = lockDirectory(data);
  try {
    const file = join(data, DATABASE_FILE);
    for (const there of [file, `${file}-wal`])
      if (existsSync(there))
        throw new StoreError(
          'misuse',
          `${there} is there already: nothing is restored over it. Move it away.`,
        );
    const begun = `${file}.new`;
    return onDisk(file, () => {
      removeCopy(begun);
      try {
        copy(new Libsql(from, { readonly: true, timeout: BUSY_MS }), begun);
        const found = inspect(begun);
        putInPlace(begun, file);
        return found;
      } finally {
        removeCopy(begun);
      }
    });
  } finally {
    lock.release();
  }
}

/** @throws StoreError `corrupt`, `newer` */
function inspect(file: string): Backup {
  const unusable = (cause?: unknown) =>
    new StoreError('corrupt', `${file} is damaged, or no backup of Wagate.`, { cause });
  const known = migrations.at(-1)?.version ?? 0;
  let database: Libsql.Database | undefined;
  try {
    database = new Libsql(file, { readonly: true });
    const read = <Row>(query: string) => database!.prepare(query).get() as Row;
    const { quick_check: check } = read<{ quick_check: string }>('PRAGMA quick_check(1)');
    if (check !== 'ok') throw unusable();
    const { version } = read<{ version: number }>('select max(version) as version from schema_version');
    if (version > known)
      throw new StoreError(
        'newer',
        `${file} was written by a newer version of Wagate (its schema is ${version}, this version knows ${known}).`,
      );
    const { messages } = read<{ messages: number }>('select count(*) as messages from messages');
    const { sessions } = read<{ sessions: number }>('select count(*) as sessions from wa_sessions');
    return { version, messages, sessions };
  } catch (error) {
    throw error instanceof StoreError ? error : (outageOf(error) ?? unusable(error));
  } finally {
    database?.close();
  }
}

/** Durable before it has its name: a power cut leaves a whole file or none. */
function putInPlace(begun: string, file: string): void {
  for (const path of [begun, dirname(file)]) {
    // A directory cannot be opened so everywhere, and needs it less there.
    if (path !== begun && process.platform === 'win32') continue;
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (path === begun) renameSync(begun, file);
  }
}

function onDisk<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const outage = outageOf(error);
    const why = outage?.kind === 'full' ? 'the disk is full' : (error as Error).message;
    throw new StoreError('unwritable', `${file} cannot be written: ${why}.`, { cause: error });
  }
}

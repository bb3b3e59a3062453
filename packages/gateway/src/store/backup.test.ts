import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backUp, restore } from './backup.js';
import { lockDirectory } from './lock.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { DATABASE_FILE, openStore, type Store } from './open.js';

describe('a backup', () => {
  let folder: string;
  let data: string;
  let store: Store;
  let out: string;
  let lock: { release(): void };
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wagate-backup-'));
    data = join(folder, 'data');
    lock = lockDirectory(data);
    store = await openStore({ file: join(data, DATABASE_FILE) });
    await migrate(store.db, store.dialect, migrations);
  });
  afterAll(async () => {
    await store.close();
    lock.release();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    out = join(folder, `${++count}.db`);
  });
  afterEach(() => expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]));

  /** Each write is two rows in one transaction: a copy of a moment has both or neither. */
  const write = (n: number) =>
    store.transaction(async (trx) => {
      for (const half of ['a', 'b'])
        await trx
          .insertInto('installation')
          .values({ name: `${half}${n}`, value: new Uint8Array([n % 256]) })
          .execute();
    });

  it('is of one moment, while the gateway that holds the data writes on', async () => {
    let going = true;
    let written = 0;
    const writing = (async () => {
      while (going) {
        await write(++written);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await expect.poll(() => written).toBeGreaterThan(20);
    const versions = backUp(data, out);
    const at = written;
    await expect.poll(() => written).toBeGreaterThan(at + 5);
    going = false;
    await writing;
    expect(versions).toEqual({ version: migrations.at(-1)!.version, messages: 0, sessions: 0 });
    const there = join(folder, `restored-${count}`);
    restore(out, there);
    const restored = await openStore({ file: join(there, DATABASE_FILE) });
    try {
      const rows = await restored.db.selectFrom('installation').select('name').execute();
      const halves = (half: string) => rows.filter(({ name }) => name.startsWith(half)).length;
      expect(halves('a')).toBeGreaterThan(20);
      expect(halves('a')).toBe(halves('b'));
      expect(await migrate(restored.db, restored.dialect, migrations)).toMatchObject({ applied: 0 });
    } finally {
      await restored.close();
    }
    if (process.platform !== 'win32') expect(statSync(out).mode & 0o077).toBe(0);
  });

  it('is restored from files that were copied by hand, the log beside them too', async () => {
    await write(10_001);
    const there = join(folder, `copied-${count}`);
    restore(join(data, DATABASE_FILE), there);
    const restored = await openStore({ file: join(there, DATABASE_FILE) });
    try {
      const rows = await restored.db.selectFrom('installation').select('name').execute();
      expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['a10001', 'b10001']));
    } finally {
      await restored.close();
    }
  });

  it('overwrites nothing, and goes nowhere it may not', () => {
    writeFileSync(out, 'mine');
    expect(() => backUp(data, out)).toThrow(/is there already/);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(() => backUp(join(folder, 'nothing'), `${out}.2`)).toThrow(/no database in/);
    expect(() => backUp(data, join(folder, 'none/b.db'))).toThrow(/cannot be written/);
  });

  it('is restored over nothing, and not beside a gateway that runs', () => {
    backUp(data, out);
    expect(() => restore(out, data)).toThrow(/in use by process/);
    const there = join(folder, `taken-${count}`);
    restore(out, there);
    const before = readFileSync(join(there, DATABASE_FILE));
    expect(() => restore(out, there)).toThrow(/is there already: nothing is restored over it/);
    expect(readFileSync(join(there, DATABASE_FILE)).equals(before)).toBe(true);
  });

  it('that is newer, cut short or no backup is refused before anything is touched', async () => {
    backUp(data, out);
    const whole = readFileSync(out);
    const there = join(folder, `untouched-${count}`);
    for (const [name, content] of [
      ['text', Buffer.from('no database '.repeat(500))],
      ['empty', Buffer.alloc(0)],
      ['cut', whole.subarray(0, Math.floor(whole.length / 2))],
    ] as const) {
      const file = join(folder, `${name}-${count}.db`);
      writeFileSync(file, content);
      expect(() => restore(file, there), name).toThrow(/damaged, or no backup/);
    }
    const newer = await openStore({ file: out });
    await sql`insert into schema_version values (9999, 'later', 0)`.execute(newer.db);
    await newer.close();
    expect(() => restore(out, there)).toThrow(/newer version of Wagate \(its schema is 9999/);
    expect(() => restore(join(folder, 'none.db'), there)).toThrow(/There is no file/);
    expect(existsSync(there)).toBe(false);
  });
});

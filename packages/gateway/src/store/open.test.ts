import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { describeStores } from '../testing/stores.js';
import { lockDirectory } from './lock.js';
import { type Migration, migrate, type Unmigrated } from './migrate.js';
import { migrations } from './migrations/index.js';
import { openStore, type Store } from './open.js';
import { placeOf } from './postgres.js';

const raw = (store: Store) => store.db as unknown as Kysely<Unmigrated>;

const step = (version: number, up: Migration['up']): Migration => ({ version, name: `step-${version}`, up });

describeStores('a store', (stores) => {
  const blob = stores.dialect === 'postgres' ? 'bytea' : 'blob';
  const table = (store: Store) =>
    sql
      .raw(`create table thing (id bigint primary key, body text, flag integer, bytes ${blob})`)
      .execute(store.db);

  it('gives the same values back on either database', async () => {
    const store = await openStore(await stores.fresh());
    try {
      await table(store);
      const bytes = new Uint8Array([0, 1, 255]);
      const values = { id: 1_795_409_480_888, body: 'a\0b 🎈 \u202e', flag: 1, bytes };
      await raw(store).insertInto('thing').values(values).execute();
      const row = await raw(store).selectFrom('thing').selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({ id: 1_795_409_480_888, body: 'a\ufffdb 🎈 \u202e', flag: 1 });
      expect(row.bytes).toBeInstanceOf(Uint8Array);
      expect([...row.bytes]).toEqual([0, 1, 255]);
      const sum = await raw(store)
        .selectFrom('thing')
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
      expect(sum.n).toBe(1);
    } finally {
      await store.close();
    }
  });

  it('keeps all of a transaction or nothing', async () => {
    const store = await openStore(await stores.fresh());
    try {
      await table(store);
      const failed = store.transaction(async (trx) => {
        await sql`insert into thing (id) values (1)`.execute(trx);
        throw new Error('changed my mind');
      });
      await expect(failed).rejects.toThrow('changed my mind');
      await store.transaction((trx) => sql`insert into thing (id) values (2)`.execute(trx));
      const rows = await raw(store).selectFrom('thing').select('id').execute();
      expect(rows).toEqual([{ id: 2 }]);
    } finally {
      await store.close();
    }
  });

  it('refuses a query beside its transaction instead of waiting for itself', async () => {
    const store = await openStore(await stores.fresh());
    try {
      await table(store);
      let later: Promise<unknown> | undefined;
      const mixed = store.transaction(async () => {
        later = new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
          raw(store).selectFrom('thing').selectAll().execute(),
        );
        await raw(store).selectFrom('thing').selectAll().execute();
      });
      await expect(mixed).rejects.toMatchObject({ code: 'misuse' });
      // What was started within but runs after it is free again.
      await expect(later).resolves.toEqual([]);
    } finally {
      await store.close();
    }
  });

  it('applies the steps it lacks, once, and refuses a database of a newer version', async () => {
    const store = await openStore(await stores.fresh());
    try {
      const one = step(1, (db) => db.schema.createTable('one').addColumn('id', 'integer').execute());
      const two = step(2, (db) => db.schema.createTable('two').addColumn('id', 'integer').execute());
      expect(await migrate(store.db, store.dialect, [one])).toEqual({ applied: 1, version: 1 });
      expect(await migrate(store.db, store.dialect, [one, two])).toEqual({ applied: 1, version: 2 });
      expect(await migrate(store.db, store.dialect, [one, two])).toEqual({ applied: 0, version: 2 });
      await expect(migrate(store.db, store.dialect, [one])).rejects.toThrow(/newer version of Wagate/);
    } finally {
      await store.close();
    }
  });

  it('leaves the database as it was when a step fails halfway', async () => {
    const store = await openStore(await stores.fresh());
    try {
      const broken = step(1, async (db) => {
        await db.schema.createTable('half').addColumn('id', 'integer').execute();
        throw new Error('no');
      });
      await expect(migrate(store.db, store.dialect, [broken])).rejects.toMatchObject({
        code: 'migration_failed',
      });
      const whole = step(1, (db) => db.schema.createTable('half').addColumn('id', 'integer').execute());
      expect(await migrate(store.db, store.dialect, [whole])).toEqual({ applied: 1, version: 1 });
    } finally {
      await store.close();
    }
  });

  // A SQLite file has one process: the lock on its directory sees to that.
  if (stores.dialect === 'postgres')
    it('migrates once when two start together', async () => {
      const options = await stores.fresh();
      const [a, b] = [await openStore(options), await openStore(options)];
      try {
        const results = await Promise.all([
          migrate(a.db, a.dialect, migrations),
          migrate(b.db, b.dialect, migrations),
        ]);
        expect(results.reduce((sum, result) => sum + result.applied, 0)).toBe(migrations.length);
      } finally {
        await Promise.all([a.close(), b.close()]);
      }
    });
});

describe('a SQLite file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-open-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('is told apart from what is no database', async () => {
    const file = join(directory, 'note.db');
    writeFileSync(file, 'my diary '.repeat(1000));
    await expect(openStore({ file })).rejects.toMatchObject({ code: 'corrupt' });
    expect(readFileSync(file, 'utf8').startsWith('my diary')).toBe(true);
  });

  it.each([4000, 9000])('that lost all but %i bytes is reported as damaged', async (left) => {
    const file = join(directory, `cut-${left}.db`);
    const store = await openStore({ file });
    await migrate(store.db, store.dialect, migrations);
    await store.close();
    await (await openStore({ file })).close();
    writeFileSync(file, readFileSync(file).subarray(0, left));
    await expect(openStore({ file })).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('that has lost everything is not begun anew without a word', async () => {
    const file = join(directory, 'emptied.db');
    const store = await openStore({ file });
    await sql`create table t (a integer)`.execute(store.db);
    await store.close();
    writeFileSync(file, '');
    await expect(openStore({ file })).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringMatching(/emptied\.db is empty: it was cut short\. Restore it from a backup/),
    });
    rmSync(file);
    writeFileSync(`${file}-wal`, 'what is left');
    await expect(openStore({ file })).rejects.toMatchObject({ code: 'corrupt' });
    expect(existsSync(file)).toBe(false);
    rmSync(`${file}-wal`);
    // What an interrupted first start leaves behind is nobody's.
    writeFileSync(`${file}.new`, 'begun');
    await (await openStore({ file })).close();
  });

  it('whose lock is damaged is told in words', () => {
    const data = join(directory, 'damaged-lock');
    mkdirSync(data);
    writeFileSync(join(data, 'lock'), 'no lock at all '.repeat(100));
    expect(() => lockDirectory(data)).toThrow(/damaged-lock\/lock is damaged\. Remove it/);
  });

  it('is readable by its owner only', async () => {
    const file = join(directory, 'private/wagate.db');
    const store = await openStore({ file });
    await sql`create table t (a integer)`.execute(store.db);
    for (const part of [file, `${file}-wal`, `${file}-shm`])
      expect(statSync(part).mode & 0o077, part).toBe(0);
    await store.close();
  });

  it('that cannot be one is told in words', async () => {
    await expect(openStore({ file: directory })).rejects.toMatchObject({ code: 'unwritable' });
    writeFileSync(join(directory, 'plain'), '');
    await expect(openStore({ file: join(directory, 'plain/db') })).rejects.toMatchObject({
      code: 'unwritable',
    });
  });

  it('has nothing left of what was deleted, in no page and no log', async () => {
    const file = join(directory, 'forgotten.db');
    const store = await openStore({ file });
    await sql`create table said (id integer primary key, body text)`.execute(store.db);
    const table = (store.db as unknown as Kysely<Unmigrated>).insertInto('said');
    for (let id = 0; id < 200; id++)
      await table
        .values({ id, body: id % 9 ? 'x'.repeat(id * 9) : `a secret of Ann ${'y'.repeat(id * 40)}` })
        .execute();
    await sql`delete from said where body like 'a secret%'`.execute(store.db);
    await store.close();
    for (const there of [file, `${file}-wal`])
      expect(existsSync(there) ? readFileSync(there, 'latin1') : '').not.toContain('a secret of Ann');
  });

  it('stores what would end the process if libsql saw it', async () => {
    const store = await openStore({ file: ':memory:' });
    await sql`create table t (a integer, b text)`.execute(store.db);
    await sql`insert into t values (${true}, ${new Date(0)})`.execute(store.db);
    const { rows } = await sql`select * from t`.execute(store.db);
    expect(rows).toEqual([{ a: 1, b: '1970-01-01T00:00:00.000Z' }]);
    await expect(sql`insert into t values (${{ no: 1 }}, null)`.execute(store.db)).rejects.toThrow(TypeError);
    await store.close();
  });

  it('keeps what was committed when the process is killed', async () => {
    const file = join(directory, 'killed.db');
    const script = `
      const { openSqlite } = await import(${JSON.stringify(new URL('./sqlite.ts', import.meta.url).href)});
      const { Kysely, sql } = await import('kysely');
      const db = new Kysely({ dialect: openSqlite(${JSON.stringify(file)}) });
      await sql\`create table t (a integer)\`.execute(db);
      for (let i = 1; ; i++) {
        await sql\`insert into t values (\${i})\`.execute(db);
        process.stdout.write(i + '\\n');
        await new Promise((r) => setImmediate(r));
      }`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      told = Number(String(chunk).trim().split('\n').at(-1));
      if (told >= 20) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    const store = await openStore({ file });
    const { rows } = await sql<{ n: number }>`select count(*) as n from t`.execute(store.db);
    await store.close();
    expect(told).toBeGreaterThanOrEqual(20);
    expect(rows[0]?.n).toBeGreaterThanOrEqual(told);
  }, 20_000);

  it('is one process’s: a second start is told whose, and a killed holder does not block', async () => {
    const data = join(directory, 'data');
    const script = `
      const { lockDirectory } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)});
      lockDirectory(${JSON.stringify(data)});
      console.log('held');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(() => lockDirectory(data)).toThrow(
      `The data directory ${data} is in use by process ${child.pid}.`,
    );
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = lockDirectory(data);
    expect(() => lockDirectory(data)).toThrow(`process ${process.pid}`);
    lock.release();
    lockDirectory(data).release();
  }, 20_000);
});

describe('a PostgreSQL address', () => {
  it('that nobody answers at is an error without its password', async () => {
    const failed = openStore({ url: 'postgres://me:hunter2@127.0.0.1:1/wagate' });
    await expect(failed).rejects.toMatchObject({ code: 'unreachable' });
    await expect(failed).rejects.not.toThrow(/hunter2/);
    expect(placeOf('postgres://me:hunter2@db.example:5432/wagate')).toBe('db.example:5432/wagate');
    for (const odd of ['me:12/hunter2@db.example/wagate', 'me:12#hunter2@db.example/w', 'me:12?hunter2@db/w'])
      expect(placeOf(`postgres://${odd}`)).toBe('the configured address');
  });
});

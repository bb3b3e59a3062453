import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeStores } from '../testing/stores.js';
import { KeptStatements } from './kept-statements.js';
import type { Unmigrated } from './migrate.js';
import { openStore, type Store } from './open.js';

describe('kept statements', () => {
  it('are made once for each text, and the one that was not used for longest makes room', () => {
    const made: string[] = [];
    const kept = new KeptStatements((text) => made.push(text), 2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b', 'a']) kept.of(text);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    kept.forget('a');
    kept.of('a');
    expect(made.at(-1)).toBe('a');
  });

  it('of many rows are not kept', () => {
    const made: string[] = [];
    const kept = new KeptStatements((text) => made.push(text));
    const long = 'x'.repeat(10_000);
    kept.of(long);
    kept.of(long);
    expect(made).toHaveLength(2);
  });
});

describeStores('a statement that runs again and again', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await stores.fresh());
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await sql`drop table if exists thing`.execute(store.db);
    await sql`create table thing (id integer primary key)`.execute(store.db);
  });

  const add = (id: number) => sql`insert into thing (id) values (${id})`.execute(store.db);
  const all = async (from = 0) =>
    (
      await sql<Record<string, unknown>>`select * from thing where id >= ${from} order by id`.execute(
        store.db,
      )
    ).rows;

  it('sees what has become of its table', async () => {
    await add(1);
    for (let n = 0; n < 7; n++) expect(await all()).toEqual([{ id: 1 }]);
    await sql`alter table thing add column more integer`.execute(store.db);
    expect(await all()).toEqual([{ id: 1, more: null }]);
    await sql`drop table thing`.execute(store.db);
    await expect(all()).rejects.toThrow(/thing/);
    await sql`create table thing (other integer, id integer primary key)`.execute(store.db);
    await add(2);
    expect(await all()).toEqual([{ other: null, id: 2 }]);
  });

  it('works after it has failed, and with values of its own each time', async () => {
    for (const id of [1, 2]) await add(id);
    for (let n = 0; n < 3; n++) await expect(add(1)).rejects.toThrow();
    await expect(
      store.transaction((trx) => sql`insert into thing (id) values (2)`.execute(trx)),
    ).rejects.toThrow();
    await add(3);
    expect(await all(2)).toEqual([{ id: 2 }, { id: 3 }]);
    expect(await all(3)).toEqual([{ id: 3 }]);
  });
});

describe('SQLite', () => {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-kept-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('parses each text once, and is not held open by a reader who stops halfway', async () => {
    const store = await openStore({ file: join(directory, 'a.db') });
    await sql`create table thing (id integer primary key)`.execute(store.db);
    await sql`insert into thing (id) values (1), (2), (3)`.execute(store.db);
    const things = (store.db as Kysely<Unmigrated>).selectFrom('thing').select('id');
    const prepared = vi.spyOn(Libsql.prototype, 'prepare');
    for (let n = 0; n < 5; n++) expect(await things.execute()).toHaveLength(3);
    for (let n = 0; n < 5; n++)
      await store.transaction((trx) => sql`delete from thing where id = 9`.execute(trx));
    const texts = prepared.mock.calls.map(([text]) => text);
    expect(texts).toEqual([...new Set(texts)]);
    for await (const row of things.stream()) {
      expect(row).toEqual({ id: 1 });
      break;
    }
    expect(await things.execute()).toHaveLength(3);
    prepared.mockRestore();
    // Merges the log into the file, which nothing may be reading.
    await store.close();
  });
});

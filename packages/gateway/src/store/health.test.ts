import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../testing/domain/manual-clock.js';
import { readOnly } from '../testing/read-only.js';
import { describeStores } from '../testing/stores.js';
import { StoreHealth } from './health.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { openStore, type Store } from './open.js';
import { OutageError } from './outage.js';

const FULL = 'The database cannot be written: its disk is full.';

describe('a full disk', () => {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-full-'));
  const logged: string[] = [];
  let store: Store;
  beforeEach(async () => {
    logged.length = 0;
    store = await openStore({
      file: join(directory, 'wagate.db'),
      log: (message) => logged.push(message),
      clock: new ManualClock(),
    });
    await migrate(store.db, store.dialect, migrations);
  });
  afterEach(async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** SQLite's own limit: what exceeds it fails as on a full disk. */
  const limit = (pages: number) => sql.raw(`PRAGMA max_page_count=${pages}`).execute(store.db);
  const write = (size: number) =>
    store.transaction((trx) =>
      trx
        .insertInto('installation')
        .values({ name: `${Math.random()}`, value: new Uint8Array(size) })
        .execute(),
    );

  /** Writes until no more can be written. */
  const fill = async () => {
    for (;;) await write(20_000);
  };

  it('is told once in plain words, keeps the gateway from being ready, and is over once', async () => {
    let back = 0;
    store.health.onBack(() => {
      back += 1;
    });
    expect(await store.health.check()).toBeUndefined();
    await limit(1);
    await expect(fill()).rejects.toMatchObject({ name: 'OutageError', message: FULL });
    await expect(fill()).rejects.toMatchObject({ name: 'OutageError', message: FULL });
    expect((await store.health.check())?.message).toBe(FULL);
    expect(logged).toEqual([expect.stringContaining(FULL)]);
    expect(back).toBe(0);
    await limit(100_000);
    expect(await store.health.check()).toBeUndefined();
    expect(logged).toHaveLength(2);
    expect(back).toBe(1);
    await write(100_000);
  });

  it('is noticed by who asks, when nobody has written', async () => {
    await limit(1);
    expect((await store.health.check())?.message).toBe(FULL);
  });
});

describeStores('a read-only database', (stores) => {
  it('fails writes, not reads, and is written again', async () => {
    const store = await stores.migrated();
    await readOnly(store, true);
    const write = () => store.db.deleteFrom('installation').execute();
    await expect.poll(() => write().catch((error: OutageError) => error.kind)).toBe('read-only');
    expect(await store.db.selectFrom('installation').selectAll().execute()).toEqual([]);
    await readOnly(store, false);
    await expect.poll(() => store.health.check()).toBeUndefined();
    await write();
  });
});

describe('the watch over a database', () => {
  it('tries to write with growing waits until it can, and asks no more than one question at a time', async () => {
    const clock = new ManualClock();
    let tries = 0;
    let works = false;
    const health = new StoreHealth({
      clock,
      log: () => {},
      async probe() {
        tries += 1;
        if (!works) throw new OutageError('away');
      },
    });
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    health.failed(new OutageError('away'));
    for (const wait of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      expect(clock.next).toBe(wait);
      clock.advance(wait);
      await settle();
    }
    expect(tries).toBe(7);
    await Promise.all([health.check(), health.check(), health.check()]);
    expect(tries).toBe(8);
    works = true;
    clock.advance(30_000);
    await settle();
    expect(health.outage).toBeUndefined();
    expect(clock.next).toBeUndefined();
    // What has just worked is believed for a while.
    await health.check();
    expect(tries).toBe(9);
    health.close();
  });

  it('takes a database that does not answer in time for one that is away', async () => {
    const clock = new ManualClock();
    let tries = 0;
    const health = new StoreHealth({
      clock,
      log: () => {},
      probe: () => {
        tries += 1;
        return new Promise(() => {});
      },
    });
    const asked = health.check();
    clock.advance(5_000);
    expect((await asked)?.kind).toBe('away');
    clock.advance(1_000);
    expect(tries).toBe(1);
    health.close();
  });
});

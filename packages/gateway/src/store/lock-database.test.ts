import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describePostgres } from '../testing/stores.js';
import { lockDatabase } from './lock-database.js';

describePostgres('a database lock', (stores) => {
  let url: string;
  let admin: pg.Client;
  beforeAll(async () => {
    url = (await stores.fresh()).url!;
    admin = new pg.Client({ connectionString: url });
    await admin.connect();
  });
  afterAll(() => admin.end());

  /** Resolves once the holder is gone, and its lock with it. */
  const cut = () =>
    admin.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where application_name = 'wagate lock' and datname = current_database()`,
    );

  it('is held by one, and free after it', async () => {
    const quiet = { onTaken: () => {}, log: () => {} };
    const first = await lockDatabase(url, quiet);
    await expect(lockDatabase(url, quiet)).rejects.toMatchObject({ code: 'in_use' });
    await first.release();
    await (await lockDatabase(url, quiet)).release();
  });

  it('lost with its connection, is taken again', async () => {
    const logged: string[] = [];
    const lock = await lockDatabase(url, { onTaken: () => {}, log: (message) => logged.push(message) });
    const holders = async () =>
      (await admin.query("select pid from pg_locks where locktype = 'advisory'")).rows.map((row) => row.pid);
    const [before] = await holders();
    await cut();
    await expect.poll(() => logged, { timeout: 5000 }).toHaveLength(1);
    await expect.poll(holders, { timeout: 8000 }).toEqual([expect.any(Number)]);
    expect(await holders()).not.toEqual([before]);
    await lock.release();
  }, 15_000);

  it('tells when another gateway was quicker', async () => {
    let taken = false;
    const lock = await lockDatabase(url, {
      onTaken: () => {
        taken = true;
      },
      log: () => {},
    });
    await cut();
    const other = await lockDatabase(url, { onTaken: () => {}, log: () => {} });
    await expect.poll(() => taken, { timeout: 5000 }).toBe(true);
    await lock.release();
    await other.release();
  }, 15_000);
});

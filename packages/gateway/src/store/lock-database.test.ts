import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
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
       where application_name like 'wagate lock %' and datname = current_database()`,
    );

  const holders = async () =>
    (
      await admin.query(
        `select pid from pg_locks where locktype = 'advisory'
         and database = (select oid from pg_database where datname = current_database())`,
      )
    ).rows.map((row) => row.pid);

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
    const [before] = await holders();
    await cut();
    await expect.poll(() => logged, { timeout: 5000 }).toHaveLength(1);
    await expect.poll(holders, { timeout: 8000 }).toEqual([expect.any(Number)]);
    expect(await holders()).not.toEqual([before]);
    await lock.release();
  }, 15_000);

  it('is taken again from its own connection that the server still believes in', async () => {
    const { hostname, port, pathname } = new URL(url);
    const ours = new Set<Socket>();
    const servers = new Set<Socket>();
    // The line breaks on our side only, as behind a router that has restarted.
    const line = createServer((socket) => {
      const server = connect(Number(port), hostname);
      for (const end of [socket, server]) end.on('error', () => {});
      ours.add(socket);
      servers.add(server);
      socket.pipe(server, { end: false });
      server.pipe(socket);
    });
    line.listen(0, '127.0.0.1');
    await once(line, 'listening');
    let taken = false;
    const logged: string[] = [];
    const lock = await lockDatabase(
      `postgres://wagate@127.0.0.1:${(line.address() as AddressInfo).port}${pathname}`,
      {
        onTaken: () => {
          taken = true;
        },
        log: (message) => logged.push(message),
      },
    );
    const before = await holders();
    for (const socket of ours) socket.destroy();
    await expect.poll(() => logged).toHaveLength(1);
    await expect
      .poll(async () => (await holders()).filter((pid) => !before.includes(pid)))
      .toEqual([expect.any(Number)]);
    expect(taken).toBe(false);
    await lock.release();
    for (const socket of servers) socket.destroy();
    line.close();
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

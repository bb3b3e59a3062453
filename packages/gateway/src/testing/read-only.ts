import { sql } from 'kysely';
import pg from 'pg';
import type { Store } from '../store/open.js';

/** Lets a database refuse every write, or take them again, as one whose disk has trouble does. */
export async function readOnly(store: Store, on: boolean): Promise<void> {
  if (store.dialect === 'sqlite') {
    await sql.raw(`PRAGMA query_only=${on ? 'ON' : 'OFF'}`).execute(store.db);
    return;
  }
  const { rows } = await sql<{
    name: string;
    port: number;
  }>`select current_database() as name, inet_server_port() as port`.execute(store.db);
  const { name, port } = rows[0]!;
  const client = new pg.Client(`postgres://wagate@127.0.0.1:${port}/${name}`);
  await client.connect();
  await client.query('set default_transaction_read_only = off');
  await client.query(`alter database ${name} set default_transaction_read_only = ${on ? 'on' : 'off'}`);
  // Connections take it over when they begin.
  await client.query(
    'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
    [name],
  );
  await client.end();
}

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { placeOf, unreachable } from './postgres.js';
import { StoreError } from './problem.js';

/** The number is arbitrary, but ours. */
const GATEWAY_LOCK = 7_246_002;
const RETRY_MS = 1000;
const CONNECT_MS = 10_000;

export interface DatabaseLock {
  release(): Promise<void>;
}

/** What ends another connection of this very gateway that still has the lock. */
const END_OWN = `
  select pg_terminate_backend(pid, 5000) as ended from pg_locks join pg_stat_activity using (pid)
  where locktype = 'advisory' and classid = 0 and objid = $1 and objsubid = 1
    and database = (select oid from pg_database where datname = current_database())
    and application_name = $2 and pid <> pg_backend_pid()`;

/**
 * Holds a PostgreSQL database for this gateway: two that ran the same WhatsApp sessions would ruin their keys. The
 * lock lives as long as its connection; lost with it, it is taken again, for as long as that takes, and `onTaken` is
 * called when another gateway was quicker.
 * @throws StoreError `in_use`
 */
export async function lockDatabase(
  url: string,
  { onTaken, log }: { onTaken: () => void; log: (message: string) => void },
): Promise<DatabaseLock> {
  const holder = `wagate lock ${randomBytes(9).toString('base64url')}`;
  let client: pg.Client | undefined;
  let released = false;
  let timer: NodeJS.Timeout | undefined;

  async function take(): Promise<boolean> {
    const next = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MS,
      application_name: holder,
    });
    let lost = false;
    const onLost = () => {
      if (lost || released) return;
      lost = true;
      if (client !== next) return;
      log('the connection that holds the database for this gateway was lost');
      timer = setTimeout(regain, RETRY_MS);
    };
    // From the first moment: an error that nobody listens to ends the process.
    next.on('error', onLost);
    next.on('end', onLost);
    try {
      await next.connect();
      const held = (await tryLock(next)) || ((await endOwn(next, holder)) && (await tryLock(next)));
      if (lost) throw new Error('the connection was lost');
      if (held) client = next;
      else await next.end();
      return held;
    } catch (error) {
      next.end().catch(() => {});
      throw error;
    }
  }

  function regain(): void {
    take().then(
      async (held) => {
        if (!held) return onTaken();
        if (released) await client?.end();
      },
      () => {
        if (!released) timer = setTimeout(regain, RETRY_MS);
      },
    );
  }

  if (!(await take().catch((error: unknown) => Promise.reject(unreachable(url, error)))))
    throw new StoreError('in_use', `The database at ${placeOf(url)} is in use by another gateway.`);
  return {
    async release() {
      released = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
    GATEWAY_LOCK,
  ]);
  return rows[0]?.held === true;
}

/** A server does not notice at once that a connection is gone: what it holds for us would pass for another gateway's. */
async function endOwn(client: pg.Client, holder: string): Promise<boolean> {
  const { rows } = await client.query<{ ended: boolean }>(END_OWN, [GATEWAY_LOCK, holder]);
  return rows.some(({ ended }) => ended);
}

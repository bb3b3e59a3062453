import pg from 'pg';
import { placeOf } from './postgres.js';
import { StoreError } from './problem.js';

/** The number is arbitrary, but ours. */
const GATEWAY_LOCK = 7_246_002;
const RETRY_MS = 1000;

export interface DatabaseLock {
  release(): Promise<void>;
}

/**
 * Holds a PostgreSQL database for this gateway: two that ran the same WhatsApp sessions would ruin their keys. The
 * lock lives as long as its connection; lost with it, it is taken again, and `onTaken` is called when another gateway
 * was quicker.
 * @throws StoreError `in_use`
 */
export async function lockDatabase(
  url: string,
  { onTaken, log }: { onTaken: () => void; log: (message: string) => void },
): Promise<DatabaseLock> {
  let client: pg.Client | undefined;
  let released = false;
  let timer: NodeJS.Timeout | undefined;

  async function take(): Promise<boolean> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'wagate lock' });
    let lost = false;
    const onLost = () => {
      if (lost || released) return;
      lost = true;
      log('the connection that holds the database for this gateway was lost');
      timer = setTimeout(regain, RETRY_MS);
    };
    await next.connect();
    const { rows } = await next.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
      GATEWAY_LOCK,
    ]);
    if (!rows[0]?.held) {
      await next.end();
      return false;
    }
    next.on('error', onLost);
    next.on('end', onLost);
    client = next;
    return true;
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

  if (!(await take()))
    throw new StoreError('in_use', `The database at ${placeOf(url)} is in use by another gateway.`);
  return {
    async release() {
      released = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}

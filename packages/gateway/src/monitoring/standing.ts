import type { Standing } from '../metrics/metrics.js';
import type { Store } from '../store/open.js';
import type { SessionStatus } from '../store/schema.js';

const STATUSES: readonly SessionStatus[] = [
  'starting',
  'scan_qr_code',
  'working',
  'failed',
  'stopped',
  'logged_out',
];

/** How things stand now. A database that is known to be away is not asked. */
export async function readStanding(
  store: Store,
  live: { connected: number; streams: number },
  now: number,
): Promise<Standing> {
  if (store.health.outage) return { databaseUp: false, ...live };
  try {
    return { databaseUp: true, ...live, ...(await count(store, now)) };
  } catch {
    return { databaseUp: false, ...live };
  }
}

async function count({ db }: Store, now: number) {
  const sessions = await db
    .selectFrom('wa_sessions')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
  // By account: the outbox has an index of each account's, and keeps what was sent.
  const outbox = await db
    .selectFrom('wa_accounts')
    .select((eb) =>
      eb.fn
        .coalesce(
          eb.fn.sum<number>(
            eb
              .selectFrom('outbox')
              .select((inner) => inner.fn.countAll<number>().as('count'))
              .whereRef('outbox.account_id', '=', 'wa_accounts.id')
              .where('outbox.status', 'in', ['queued', 'sending']),
          ),
          eb.lit(0),
        )
        .as('count'),
    )
    .executeTakeFirst();
  const deliveries = await db
    .selectFrom('webhook_deliveries')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('next_attempt_at').as('oldest')])
    .where('status', '=', 'pending')
    .executeTakeFirst();
  const counts = new Map(sessions.map(({ status, count }) => [status, Number(count)]));
  return {
    sessions: new Map(STATUSES.map((status) => [status, counts.get(status) ?? 0])),
    outboxWaiting: Number(outbox?.count ?? 0),
    deliveriesWaiting: Number(deliveries?.count ?? 0),
    deliveriesOldest: deliveries?.oldest ? Math.max(0, now - Number(deliveries.oldest)) / 1000 : 0,
  };
}

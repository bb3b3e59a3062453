import type { Schemas } from '@wagate/contract/types';
import type { Standing } from '../metrics/metrics.js';
import { type HealthFacts, healthAt } from '../sessions/health.js';
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

const STATES: readonly Schemas['SessionHealth']['state'][] = [
  'ok',
  'limited',
  'locked',
  'restricted',
  'banned',
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
  // Of a number that WhatsApp has said nothing of there is no row: it is well.
  const facts = await db
    .selectFrom('wa_sessions')
    .innerJoin('account_health', 'account_health.account_id', 'wa_sessions.account_id')
    .select('account_health.facts')
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
  const health = facts.map((row) => healthAt(JSON.parse(row.facts) as HealthFacts, now).state);
  const all = sessions.reduce((sum, { count }) => sum + Number(count), 0);
  const unwell = health.filter((state) => state !== 'ok');
  const counts = new Map(sessions.map(({ status, count }) => [status, Number(count)]));
  return {
    sessions: new Map(STATUSES.map((status) => [status, counts.get(status) ?? 0])),
    health: new Map(
      STATES.map((state) => [
        state,
        state === 'ok' ? all - unwell.length : unwell.filter((one) => one === state).length,
      ]),
    ),
    outboxWaiting: Number(outbox?.count ?? 0),
    deliveriesWaiting: Number(deliveries?.count ?? 0),
    deliveriesOldest: deliveries?.oldest ? Math.max(0, now - Number(deliveries.oldest)) / 1000 : 0,
  };
}

import { type Kysely, sql } from 'kysely';
import type { Database } from '../store/database.js';
import type { Store } from '../store/open.js';
import type { DeliveryRow } from './delivery-row.js';
import type { WebhookRow } from './webhook-row.js';

/** How long a process has for what it has taken, before it counts as lost: an attempt may take 30 seconds. */
export const LEASE_MS = 120_000;

export interface Due {
  webhookId: string;
  organizationId: string;
  /** Since when nothing got through, epoch milliseconds. */
  failingSince: number | null;
  /** When its next delivery may be taken, epoch milliseconds. */
  at: number;
}

/** Written into the statement: an index of the pending alone is not used for a value that comes beside it. */
export const PENDING = sql.lit('pending' as const);

/**
 * Every webhook with something that waits. It goes from one to the next in an index of the pending: two looks for each
 * webhook that has any, however much waits and however many webhooks there are.
 */
export async function dueWebhooks(db: Kysely<Database>): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with recursive waiting (id) as (
      select min(webhook_id) from webhook_deliveries where status = 'pending'
      union all
      select (select min(webhook_id) from webhook_deliveries where status = 'pending' and webhook_id > waiting.id)
      from waiting where waiting.id is not null)
    select waiting.id as "webhookId", organization_id as "organizationId", failing_since as "failingSince", (
      select min(next_attempt_at) from webhook_deliveries where status = 'pending' and webhook_id = waiting.id) as "at"
    from waiting join webhooks on webhooks.id = waiting.id`.execute(db);
  return rows;
}

export interface Claim {
  row: DeliveryRow;
  webhook: WebhookRow;
}

/** Takes up to so many due deliveries of each webhook, oldest first. No other process takes them until the lease ends. */
export function claim(store: Store, shares: ReadonlyMap<string, number>, now: number): Promise<Claim[]> {
  return store.transaction(async (trx) => {
    const claims: Claim[] = [];
    for (const [webhookId, share] of shares) {
      const webhook = await trx
        .selectFrom('webhooks')
        .selectAll()
        .where('id', '=', webhookId)
        .executeTakeFirst();
      if (!webhook) continue;
      let due = trx
        .selectFrom('webhook_deliveries')
        .selectAll()
        .where('webhook_id', '=', webhookId)
        .where('status', '=', PENDING)
        .where('next_attempt_at', '<=', now)
        .orderBy('next_attempt_at')
        .orderBy('id')
        .limit(share);
      if (store.dialect === 'postgres') due = due.forUpdate().skipLocked();
      claims.push(...(await due.execute()).map((row) => ({ row, webhook })));
    }
    if (claims.length)
      await trx
        .updateTable('webhook_deliveries')
        .set({ claimed: 1, next_attempt_at: now + LEASE_MS })
        .where(
          'id',
          'in',
          claims.map(({ row }) => row.id),
        )
        .execute();
    return claims;
  });
}

/** At a start nobody else holds the database: what an earlier process had taken is due, and its secrets are gone. */
export async function recoverClaims(store: Store, now: number): Promise<void> {
  await store.transaction((trx) =>
    trx
      .updateTable('webhook_deliveries')
      .set({
        status: 'failed',
        claimed: 0,
        next_attempt_at: null,
        finished_at: now,
        failure: 'not_sent',
        last_error: 'the gateway ended before it was delivered; codes that link a phone are never stored',
      })
      .where('status', '=', PENDING)
      .where('live', '=', 1)
      .execute(),
  );
  await freeClaims(store, now, []);
}

/** Makes due what is taken and not under way: the database went away before anything could come of it. */
export async function freeClaims(store: Store, now: number, underWay: readonly string[]): Promise<void> {
  let taken = store.db
    .updateTable('webhook_deliveries')
    .set({ claimed: 0, next_attempt_at: now })
    .where('status', '=', PENDING)
    .where('claimed', '=', 1);
  if (underWay.length) taken = taken.where('id', 'not in', underWay);
  await taken.execute();
}

import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import type { DeliveryRow } from './delivery-row.js';

export interface Period {
  /** Epoch milliseconds; `to` itself is outside. */
  from: number;
  to: number;
  status?: 'delivered' | 'failed' | 'dead';
}

/** Due now, with a fresh count of attempts; what was attempted before stays in its log. */
const DUE = {
  status: 'pending',
  attempts: 0,
  response_code: null,
  duration_ms: null,
  last_error: null,
  finished_at: null,
  expires_at: null,
} as const;

/** One whose event can still be posted and that is not being posted at this very moment. */
const repeatable = (db: Kysely<Database>, webhookId: string, now: number) =>
  db
    .updateTable('webhook_deliveries')
    .set({ ...DUE, next_attempt_at: now })
    .where('webhook_id', '=', webhookId)
    .where('live', '=', 0)
    .where('claimed', '=', 0);

export const redeliver = (db: Kysely<Database>, webhookId: string, id: string, now: number) =>
  repeatable(db, webhookId, now).where('id', '=', id).returningAll().executeTakeFirst() as Promise<
    DeliveryRow | undefined
  >;

/** @returns how many are due again. */
export async function redeliverPeriod(
  db: Kysely<Database>,
  webhookId: string,
  { from, to, status }: Period,
  now: number,
): Promise<number> {
  let rows = repeatable(db, webhookId, now).where('created_at', '>=', from).where('created_at', '<', to);
  if (status) rows = rows.where('status', '=', status);
  const { numUpdatedRows } = await rows.executeTakeFirst();
  return Number(numUpdatedRows);
}

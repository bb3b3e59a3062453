import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Scope } from '../principal/scope.js';
import type { Database } from '../store/database.js';
import type { DeliveryRow } from './delivery-row.js';

export interface Period {
  /** Epoch milliseconds; `to` itself is outside. */
  from: number;
  to: number;
  status?: 'delivered' | 'failed' | 'dead' | 'undelivered';
  /** The name of an event. */
  event?: string;
  /** Only deliveries of events that are the caller's to see. */
  scope: Scope;
}

/** Due now, with a fresh count of attempts; what was attempted before stays in its log. */
const DUE = {
  status: 'pending',
  attempts: 0,
  response_code: null,
  duration_ms: null,
  last_error: null,
  failure: null,
  finished_at: null,
  expires_at: null,
} as const;

/** The states that a filter stands for. */
export const statesOf = (status: DeliveryRow['status'] | 'undelivered'): DeliveryRow['status'][] =>
  status === 'undelivered' ? ['failed', 'dead'] : [status];

/** One whose event can still be posted and that is not being posted at this very moment. */
const repeatable = (webhookId: string, scope: Scope) => {
  return (eb: ExpressionBuilder<Database, 'webhook_deliveries'>) =>
    eb.and([
      eb('webhook_id', '=', webhookId),
      eb('live', '=', 0),
      eb('claimed', '=', 0),
      scope.rows('session_id'),
    ]);
};

export const redeliver = (db: Kysely<Database>, scope: Scope, webhookId: string, id: string, now: number) =>
  db
    .updateTable('webhook_deliveries')
    .set({ ...DUE, next_attempt_at: now })
    .where(repeatable(webhookId, scope))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst() as Promise<DeliveryRow | undefined>;

const inPeriod = (webhookId: string, { from, to, status, event, scope }: Period) => {
  return (eb: ExpressionBuilder<Database, 'webhook_deliveries'>) =>
    eb.and([
      repeatable(webhookId, scope)(eb),
      eb('created_at', '>=', from),
      eb('created_at', '<', to),
      ...(status ? [eb('status', 'in', statesOf(status))] : []),
      ...(event === undefined ? [] : [eb('event', '=', event)]),
    ]);
};

/** @returns how many are due again. */
export async function redeliverPeriod(
  db: Kysely<Database>,
  webhookId: string,
  period: Period,
  now: number,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('webhook_deliveries')
    .set({ ...DUE, next_attempt_at: now })
    .where(inPeriod(webhookId, period))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** @returns how many would be due again. */
export async function countPeriod(db: Kysely<Database>, webhookId: string, period: Period): Promise<number> {
  const { count } = await db
    .selectFrom('webhook_deliveries')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(inPeriod(webhookId, period))
    .executeTakeFirstOrThrow();
  return count;
}

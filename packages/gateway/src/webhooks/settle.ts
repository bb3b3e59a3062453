import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { PENDING } from './claim.js';
import { type Attempt, attemptsOf, type DeliveryRow } from './delivery-row.js';
import { waitAfter } from './retry.js';
import type { WebhookRow } from './webhook-row.js';

/** What came of taking a delivery. Durations in milliseconds. */
export type Outcome =
  | { kind: 'delivered'; at: number; durationMs: number; responseCode: number }
  | {
      kind: 'failed';
      at: number;
      durationMs: number;
      responseCode?: number;
      error: string;
      retryAfterMs?: number;
      /** The receiver wants nothing more, ever. */
      gone?: boolean;
    }
  /** Nothing was sent, and nothing will be. */
  | { kind: 'given-up'; error: string }
  /** The gateway is stopping: whoever runs next begins it again. */
  | { kind: 'interrupted' };

/** So long must nothing have got through before a webhook is switched off. */
const FAILING_TOO_LONG_MS = 3 * 86_400_000;

/** What is remembered of attempts, over all redeliveries. */
const MOST_ATTEMPTS = 50;

export const SWITCHED_OFF = 'the webhook was switched off';

/** Ends everything that waits for a webhook; it can be redelivered. */
export async function giveUpWaiting(
  db: Kysely<Database>,
  webhookId: string,
  error: string,
  now: number,
): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ status: 'failed', last_error: error, next_attempt_at: null, claimed: 0, finished_at: now })
    .where('webhook_id', '=', webhookId)
    .where('status', '=', PENDING)
    .execute();
}

async function switchOff(
  db: Kysely<Database>,
  webhookId: string,
  reason: string,
  now: number,
): Promise<void> {
  await db
    .updateTable('webhooks')
    .set({ active: 0, disabled_reason: reason, updated_at: now })
    .where('id', '=', webhookId)
    .where('active', '=', 1)
    .execute();
  await giveUpWaiting(db, webhookId, SWITCHED_OFF, now);
}

type Moment = { now: number; random: number };

function nextOf(
  row: DeliveryRow,
  webhook: WebhookRow,
  outcome: Extract<Outcome, { kind: 'failed' }>,
  { now, random }: Moment,
): number | undefined {
  const attempt = row.attempts + 1;
  if (outcome.gone || attempt >= webhook.retry_attempts) return undefined;
  const next = now + waitAfter(webhook, attempt, random, outcome.retryAfterMs);
  return row.expires_at !== null && next >= row.expires_at ? undefined : next;
}

/** Writes what came of a delivery that this process has taken. */
export async function settle(
  trx: Kysely<Database>,
  row: DeliveryRow,
  webhook: WebhookRow,
  outcome: Outcome,
  moment: Moment,
): Promise<void> {
  const { now } = moment;
  const update = (values: Partial<DeliveryRow>) =>
    trx
      .updateTable('webhook_deliveries')
      .set({ claimed: 0, ...values })
      .where('id', '=', row.id)
      // Given up meanwhile: what was sent is not taken back, but nothing follows.
      .where('status', '=', 'pending')
      .execute();
  if (outcome.kind === 'interrupted') return void (await update({ next_attempt_at: now }));
  if (outcome.kind === 'given-up') {
    await update({
      status: 'failed',
      last_error: outcome.error,
      next_attempt_at: null,
      finished_at: now,
    });
    return;
  }
  const { at, durationMs, responseCode } = outcome;
  const attempt: Attempt = {
    attempt: row.attempts + 1,
    at,
    durationMs,
    ...(responseCode === undefined ? {} : { responseCode }),
    ...(outcome.kind === 'failed' ? { error: outcome.error } : {}),
  };
  const made = {
    attempts: row.attempts + 1,
    response_code: responseCode ?? null,
    duration_ms: durationMs,
    attempt_log: JSON.stringify([...attemptsOf(row), attempt].slice(-MOST_ATTEMPTS)),
  };
  if (outcome.kind === 'delivered') {
    await update({
      ...made,
      status: 'delivered',
      last_error: null,
      next_attempt_at: null,
      finished_at: now,
    });
    await trx
      .updateTable('webhooks')
      .set({ last_delivery_at: now, failing_since: null })
      .where('id', '=', webhook.id)
      .execute();
    return;
  }
  const next = nextOf(row, webhook, outcome, moment);
  await update({
    ...made,
    last_error: outcome.error,
    ...(next === undefined
      ? { status: outcome.gone ? 'failed' : 'dead', next_attempt_at: null, finished_at: now }
      : { next_attempt_at: next }),
  });
  await afterFailure(trx, webhook, outcome.gone === true, next === undefined, now);
}

/** Switches a webhook off that its receiver has given up, or to which nothing has got through for days. */
async function afterFailure(
  trx: Kysely<Database>,
  webhook: WebhookRow,
  gone: boolean,
  last: boolean,
  now: number,
): Promise<void> {
  if (gone) return switchOff(trx, webhook.id, 'The receiver answered 410: it wants no more deliveries.', now);
  await trx
    .updateTable('webhooks')
    .set({ failing_since: now })
    .where('id', '=', webhook.id)
    .where('failing_since', 'is', null)
    .execute();
  if (!last) return;
  const current = await trx
    .selectFrom('webhooks')
    .select('failing_since')
    .where('id', '=', webhook.id)
    .executeTakeFirst();
  const since = current?.failing_since ?? null;
  if (since !== null && now - since >= FAILING_TOO_LONG_MS)
    await switchOff(
      trx,
      webhook.id,
      `Nothing could be delivered since ${new Date(since).toISOString()}.`,
      now,
    );
}

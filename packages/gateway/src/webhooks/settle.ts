import type { Kysely } from 'kysely';
import { type Audit, SYSTEM } from '../audit/audit.js';
import type { Database } from '../store/database.js';
import type { WebhookFailure } from '../store/webhook-tables.js';
import { PENDING } from './claim.js';
import { type Attempt, attemptsOf, type DeliveryRow } from './delivery-row.js';
import { SWITCHED_OFF } from './enqueue.js';
import { waitAfter } from './retry.js';
import { auditTarget, type WebhookRow } from './webhook-row.js';

/** What came of taking a delivery. Durations in milliseconds. */
export type Outcome =
  | { kind: 'delivered'; at: number; durationMs: number; responseCode: number; response?: string }
  | {
      kind: 'failed';
      at: number;
      durationMs: number;
      responseCode?: number;
      response?: string;
      failure: WebhookFailure;
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

/** Ends everything that waits for a webhook; it can be redelivered. */
export async function giveUpWaiting(
  db: Kysely<Database>,
  webhookId: string,
  error: string,
  now: number,
): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({
      status: 'failed',
      last_error: error,
      failure: 'not_sent',
      next_attempt_at: null,
      claimed: 0,
      finished_at: now,
    })
    .where('webhook_id', '=', webhookId)
    .where('status', '=', PENDING)
    .execute();
}

type Moment = { now: number; random: number; audit: Audit };

async function switchOff(
  db: Kysely<Database>,
  webhook: WebhookRow,
  why: { disabled_cause: 'gone' | 'failing'; disabled_reason: string },
  { now, audit }: Moment,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('webhooks')
    .set({ ...why, active: 0, disabled_at: now, updated_at: now })
    .where('id', '=', webhook.id)
    .where('active', '=', 1)
    .executeTakeFirst();
  if (Number(numUpdatedRows) > 0)
    await audit.record(db, SYSTEM, {
      action: 'webhook.switch_off',
      target: auditTarget(webhook),
      organizationId: webhook.organization_id,
      detail: { cause: why.disabled_cause },
    });
  await giveUpWaiting(db, webhook.id, SWITCHED_OFF, now);
  return true;
}

function nextOf(
  row: DeliveryRow,
  webhook: WebhookRow,
  outcome: Extract<Outcome, { kind: 'failed' }>,
  { now, random }: Moment,
): number | undefined {
  const attempt = row.attempts + 1;
  if (outcome.gone || row.test || attempt >= webhook.retry_attempts) return undefined;
  const next = now + waitAfter(webhook, attempt, random, outcome.retryAfterMs);
  return row.expires_at !== null && next >= row.expires_at ? undefined : next;
}

/** Writes what came of a delivery that this process has taken. @returns whether its webhook was switched off by it */
export async function settle(
  trx: Kysely<Database>,
  row: DeliveryRow,
  webhook: WebhookRow,
  outcome: Outcome,
  moment: Moment,
): Promise<boolean> {
  const { now } = moment;
  const update = (values: Partial<DeliveryRow>) =>
    trx
      .updateTable('webhook_deliveries')
      .set({ claimed: 0, ...values })
      .where('id', '=', row.id)
      // Given up meanwhile: what was sent is not taken back, but nothing follows.
      .where('status', '=', 'pending')
      .execute();
  if (outcome.kind === 'interrupted') {
    await update({ next_attempt_at: now });
    return false;
  }
  if (outcome.kind === 'given-up') {
    await update({
      status: 'failed',
      last_error: outcome.error,
      failure: 'not_sent',
      next_attempt_at: null,
      finished_at: now,
    });
    return false;
  }
  const { at, durationMs, responseCode } = outcome;
  const attempt: Attempt = {
    attempt: row.attempts + 1,
    at,
    durationMs,
    ...(responseCode === undefined ? {} : { responseCode }),
    ...(outcome.kind === 'failed' ? { error: outcome.error, failure: outcome.failure } : {}),
    ...(outcome.response === undefined ? {} : { response: outcome.response }),
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
      failure: null,
      next_attempt_at: null,
      finished_at: now,
    });
    await trx
      .updateTable('webhooks')
      .set({ last_delivery_at: now, failing_since: null })
      .where('id', '=', webhook.id)
      .execute();
    return false;
  }
  const next = nextOf(row, webhook, outcome, moment);
  await update({
    ...made,
    last_error: outcome.error,
    failure: outcome.failure,
    ...(next === undefined
      ? { status: outcome.gone ? 'failed' : 'dead', next_attempt_at: null, finished_at: now }
      : { next_attempt_at: next }),
  });
  // A test says how things are, and changes nothing.
  return row.test === 1
    ? false
    : afterFailure(trx, webhook, outcome.gone === true, next === undefined, moment);
}

/** Switches a webhook off that its receiver has given up, or to which nothing has got through for days. */
async function afterFailure(
  trx: Kysely<Database>,
  webhook: WebhookRow,
  gone: boolean,
  last: boolean,
  moment: Moment,
): Promise<boolean> {
  const { now } = moment;
  if (gone) {
    const disabled_reason = 'The receiver answered 410: it wants no more deliveries.';
    return switchOff(trx, webhook, { disabled_cause: 'gone', disabled_reason }, moment);
  }
  await trx
    .updateTable('webhooks')
    .set({ failing_since: now })
    .where('id', '=', webhook.id)
    .where('failing_since', 'is', null)
    .execute();
  if (!last) return false;
  const current = await trx
    .selectFrom('webhooks')
    .select('failing_since')
    .where('id', '=', webhook.id)
    .executeTakeFirst();
  const since = current?.failing_since ?? null;
  if (since === null || now - since < FAILING_TOO_LONG_MS) return false;
  return switchOff(
    trx,
    webhook,
    {
      disabled_cause: 'failing',
      disabled_reason: `Nothing could be delivered since ${new Date(since).toISOString()}.`,
    },
    moment,
  );
}

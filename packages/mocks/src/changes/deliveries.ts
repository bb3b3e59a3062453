import type {
  EventName,
  Webhook,
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryDetail,
} from '../schemas.js';
import { sampleEvent } from '../world/sample-event.js';
import type { State } from '../world/state.js';
import type { StoredWebhook } from '../world/webhooks.js';
import { alertOfWebhook, tellAlert } from './alerts.js';

const LONGEST_WAIT_MS = 6 * 3_600_000;
const SWITCHED_OFF = 'the webhook was switched off';

/** Puts a changed webhook in the place of the one with its id. */
export function putWebhook(state: State, webhook: StoredWebhook): StoredWebhook {
  const before = state.data.webhooks.find(({ id }) => id === webhook.id);
  state.data.webhooks = state.data.webhooks.map((one) => (one.id === webhook.id ? webhook : one));
  const { organizationId, sessionId = '' } = webhook;
  tellAlert(state, { organizationId, sessionId }, before && alertOfWebhook(before), alertOfWebhook(webhook));
  return webhook;
}

/** An event is due for a webhook: it is posted as soon as somebody looks at its deliveries. */
export function owe(
  state: State,
  webhook: StoredWebhook,
  event: EventName,
  test = false,
): WebhookDeliveryDetail {
  const now = state.now();
  const envelope = sampleEvent(event, {
    id: state.ids.make('evt', now),
    session: webhook.sessionId ?? 'sess_test',
    organizationId: webhook.organizationId,
    timestamp: now,
  });
  const delivery: WebhookDeliveryDetail = {
    id: state.ids.make('whd', now),
    eventId: envelope.id,
    event,
    ...(test && { test }),
    status: 'pending',
    attempts: 0,
    nextAttemptAt: now,
    createdAt: now,
    attemptLog: [],
    envelope,
  };
  putWebhook(state, { ...webhook, deliveries: [delivery, ...webhook.deliveries] });
  return delivery;
}

/** Due now, with a fresh count of attempts; what was attempted before stays in its log. */
export function dueAgain(delivery: WebhookDeliveryDetail, now: number): WebhookDeliveryDetail {
  const { responseCode: _, durationMs: __, lastError: ___, failure: ____, ...before } = delivery;
  return { ...before, status: 'pending', attempts: 0, nextAttemptAt: now };
}

/** What waits is given up, as when a webhook is switched off. */
export const givenUp = (deliveries: readonly WebhookDeliveryDetail[]): WebhookDeliveryDetail[] =>
  deliveries.map((delivery) => {
    if (delivery.status !== 'pending') return delivery;
    const { nextAttemptAt: _, ...rest } = delivery;
    return { ...rest, status: 'failed', lastError: SWITCHED_OFF, failure: 'not_sent' };
  });

/** Posts what is due by now, as its receiver answers. @returns the webhook after that */
export function postDue(state: State, webhook: StoredWebhook): StoredWebhook {
  const now = state.now();
  const due = ({ status, nextAttemptAt = now }: WebhookDelivery) =>
    status === 'pending' && nextAttemptAt <= now;
  if (!webhook.deliveries.some(due)) return webhook;
  const deliveries = webhook.deliveries.map((one) => (due(one) ? attempt(one, webhook, now) : one));
  const well = deliveries.some((one, at) => one.status === 'delivered' && one !== webhook.deliveries[at]);
  return putWebhook(state, { ...webhook, deliveries, ...(well && { lastDeliveryAt: now }) });
}

function attempt(
  delivery: WebhookDeliveryDetail,
  { receiver, retryPolicy }: StoredWebhook,
  now: number,
): WebhookDeliveryDetail {
  const { nextAttemptAt: _, lastError: __, responseCode: ___, failure: ____, ...before } = delivery;
  const { responseCode, durationMs } = receiver;
  const well = responseCode !== undefined && responseCode >= 200 && responseCode < 300;
  const error = well ? undefined : (receiver.error ?? `the receiver answered ${responseCode}`);
  const failure = responseCode === undefined ? (receiver.failure ?? 'connection') : ('response' as const);
  const attempts = delivery.attempts + 1;
  const tried: WebhookAttempt = {
    attempt: delivery.attemptLog.length + 1,
    at: now,
    durationMs,
    ...(responseCode !== undefined && { responseCode }),
    ...(error && { error, failure }),
  };
  const last = delivery.test || attempts >= retryPolicy.attempts;
  return {
    ...before,
    attempts,
    status: well ? 'delivered' : last ? 'dead' : 'pending',
    durationMs,
    ...(responseCode !== undefined && { responseCode }),
    ...(error && { lastError: error, failure }),
    ...(!well && !last && { nextAttemptAt: now + waitAfter(retryPolicy, attempts) }),
    attemptLog: [...delivery.attemptLog, tried],
  };
}

/** Milliseconds until the attempt after this one. */
function waitAfter({ policy, delaySeconds }: Webhook['retryPolicy'], attempts: number): number {
  const first = delaySeconds * 1000;
  return Math.min(policy === 'exponential' ? first * 2 ** (attempts - 1) : first, LONGEST_WAIT_MS);
}

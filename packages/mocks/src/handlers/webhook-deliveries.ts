import { isEventName, isLinkingEvent } from '@wagate/contract/events';
import type { components } from '@wagate/contract/types';
import { dueAgain, owe, postDue, putWebhook } from '../changes/deliveries.js';
import type { EventName, WebhookDelivery, WebhookDeliveryDetail } from '../schemas.js';
import { invalid, notFound, problem } from './answer.js';
import { audited } from './audit.js';
import { shaped } from './body-shape.js';
import { pageOf } from './pages.js';
import { word } from './query.js';
import type { Call, Router } from './router.js';
import { shown, targetOf, webhookOf } from './webhooks.js';

type RedeliverBody = components['schemas']['RedeliverBody'];
type RotateBody = components['schemas']['RotateSecretBody'];

const LONGEST_PERIOD_MS = 31 * 86_400_000;
const DEFAULT_OVERLAP_SECONDS = 86_400;
const LONGEST_OVERLAP_SECONDS = 604_800;

/** What became of each event for a webhook, and having it once more. What is due is posted when somebody looks. */
export function deliveryRoutes(router: Router): void {
  router.add('listWebhookDeliveries', (call) => {
    const { state, query } = call;
    const status = word(query, 'status', ['pending', 'delivered', 'failed', 'dead', 'undelivered']);
    const event = query.get('event');
    const { deliveries } = postDue(state, webhookOf(call));
    const rows = deliveries.filter(
      (one) => (!status || isIn(status, one)) && (!event || one.event === event),
    );
    const page = pageOf(rows, query, ({ id }) => id);
    return { ...page, data: page.data.map(listed) };
  });
  router.add('getWebhookDelivery', deliveryOf);
  router.add('testWebhook', async (call) => {
    const webhook = webhookOf(call);
    const { event = 'session.status' } = shaped<{ event?: string }>(await call.body(), { event: 'text' });
    if (!isEventName(event))
      throw invalid(`must be the name of an event (body.event: ${event.slice(0, 64)})`);
    return listed(owe(call.state, webhook, event as EventName, true));
  });
  router.add('redeliverWebhookDelivery', (call) => {
    const before = deliveryOf(call);
    if (isLinkingEvent(before.event))
      throw problem(409, 'a code that links a phone is never stored, and cannot be delivered once more');
    if (!before.envelope) throw problem(409, 'the event is no longer kept');
    again(call, (one) => one.id === before.id);
    const due = webhookOf(call).deliveries.find(({ id }) => id === before.id);
    return listed(due ?? before);
  });
  router.add('redeliverWebhookDeliveries', async (call) => {
    webhookOf(call);
    const kinds = { from: 'whole', to: 'whole', status: 'text', event: 'text', dryRun: 'flag' } as const;
    const body = shaped<RedeliverBody>(await call.body(), kinds, ['from', 'to']);
    const { from, to, status, event, dryRun = false } = body;
    if (status && !['delivered', 'failed', 'dead', 'undelivered'].includes(status))
      throw invalid('must be one of delivered, failed, dead, undelivered (body.status)');
    if (from >= to) throw invalid(`must be after body.from (body.to: ${to})`);
    if (to - from > LONGEST_PERIOD_MS) throw invalid(`must be within 31 days of body.from (body.to: ${to})`);
    return {
      queued: again(
        call,
        (one) =>
          one.createdAt >= from &&
          one.createdAt < to &&
          (!status || isIn(status, one)) &&
          (!event || one.event === event),
        dryRun,
      ),
    };
  });
  router.add('rotateWebhookSecret', async (call) => {
    const { state } = call;
    const kinds = { overlapSeconds: 'whole' } as const;
    const { overlapSeconds = DEFAULT_OVERLAP_SECONDS } = shaped<RotateBody>(await call.body(), kinds);
    if (overlapSeconds < 0) throw invalid(`must be >= 0 (body.overlapSeconds: ${overlapSeconds})`);
    if (overlapSeconds > LONGEST_OVERLAP_SECONDS)
      throw invalid(`must be <= ${LONGEST_OVERLAP_SECONDS} (body.overlapSeconds: ${overlapSeconds})`);
    const secret = `whsec_${state.ids.identity()}`;
    const before = webhookOf(call);
    audited(call, 'webhook.rotate_secret', targetOf(before));
    const { previousSecretUntil: _, ...kept } = before;
    const overlaps = before.secret && overlapSeconds > 0;
    const after = {
      ...kept,
      secret,
      hasSecret: true,
      updatedAt: state.now(),
      ...(overlaps && { previousSecretUntil: state.now() + overlapSeconds * 1000 }),
    };
    return { ...shown(putWebhook(state, after)), secret };
  });
}

function listed({ attemptLog: _, envelope: __, ...delivery }: WebhookDeliveryDetail): WebhookDelivery {
  return delivery;
}

function deliveryOf(call: Call): WebhookDeliveryDetail {
  const { deliveries } = postDue(call.state, webhookOf(call));
  const found = deliveries.find(({ id }) => id === call.param('did'));
  if (!found) throw notFound('delivery');
  return found;
}

/** `undelivered` stands for two states. */
const isIn = (status: string, one: WebhookDelivery): boolean =>
  status === 'undelivered' ? one.status === 'failed' || one.status === 'dead' : one.status === status;

/** Makes some due again, but for live codes of linking. @returns how many there are, also when they are only counted */
function again(call: Call, wanted: (delivery: WebhookDelivery) => boolean, dryRun = false): number {
  const webhook = webhookOf(call);
  const now = call.state.now();
  const repeatable = (one: WebhookDeliveryDetail) =>
    one.envelope !== undefined && !isLinkingEvent(one.event) && wanted(one);
  const count = webhook.deliveries.filter(repeatable).length;
  if (dryRun) return count;
  const deliveries = webhook.deliveries.map((one) => (repeatable(one) ? dueAgain(one, now) : one));
  putWebhook(call.state, { ...webhook, deliveries });
  return count;
}

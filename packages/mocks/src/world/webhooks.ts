import type { Session, Webhook, WebhookAttempt, WebhookDeliveryDetail } from '../schemas.js';
import { HARBOUR_COFFEE, PIER_BAKERY } from './accounts.js';
import { DAY, HOUR } from './clock.js';
import { type DeliveryPlan, deliveryOf, ordersDeliveries, statusPageDeliveries } from './deliveries.js';
import type { SeedContext } from './seed.js';

/** How the address of a webhook answers: with a status, or not at all and why. */
export interface Receiver {
  responseCode?: number;
  error?: string;
  /** How far it came, where it did not answer; `connection` when absent. */
  failure?: WebhookAttempt['failure'];
  durationMs: number;
}

/** A webhook as the service keeps it. */
export interface StoredWebhook extends Webhook {
  /** The signing secret, which no answer but the one to a rotation has. */
  secret?: string;
  receiver: Receiver;
  /** Newest first. */
  deliveries: readonly WebhookDeliveryDetail[];
}

export const WELL: Receiver = { responseCode: 200, durationMs: 84 };

interface Plan {
  url: string;
  events: readonly string[];
  /** The label of the session it covers alone. */
  session?: string;
  organizationId?: string;
  customHeaders?: Record<string, string>;
  retryPolicy?: Webhook['retryPolicy'];
  active?: boolean;
  disabledReason?: string;
  /** Milliseconds ago: since when nothing got through, until it was switched off for that. */
  failed?: { since: number; until: number };
  signed?: boolean;
  madeAgo: number;
  receiver?: Receiver;
  deliveries?: readonly DeliveryPlan[];
}

/** One that works hard, one without a signature, one that the service switched off, one that a person did, and a neighbour's. */
const plans: readonly Plan[] = [
  {
    url: 'https://orders.harbour.example/hooks/wa',
    events: ['*'],
    session: 'Front desk',
    customHeaders: { 'X-Team': 'orders' },
    signed: true,
    madeAgo: 60 * DAY,
    deliveries: ordersDeliveries,
  },
  {
    url: 'https://crm.harbour.example/whatsapp',
    events: ['message', 'message.status'],
    retryPolicy: { policy: 'constant', delaySeconds: 30, attempts: 5 },
    madeAgo: 41 * DAY,
  },
  {
    url: 'https://status.harbour.example/hook?board=7',
    events: ['session.status'],
    signed: true,
    active: false,
    disabledReason: 'Nothing got through for three days; last: the receiver refused the connection.',
    failed: { since: 3 * DAY + 2 * HOUR, until: 2 * HOUR },
    madeAgo: 30 * DAY,
    receiver: { error: 'the receiver refused the connection', durationMs: 3 },
    deliveries: statusPageDeliveries,
  },
  {
    url: 'https://till.harbour.example/receipts',
    events: ['message.from_me'],
    session: 'Wholesale orders',
    active: false,
    signed: true,
    madeAgo: 9 * DAY,
  },
  {
    url: 'https://pier.example/hook',
    events: ['message'],
    organizationId: PIER_BAKERY,
    madeAgo: 3 * DAY,
  },
];

export function seedWebhooks(sessions: readonly Session[], { ids, now }: SeedContext): StoredWebhook[] {
  return plans.map((plan) => {
    const { url, events, organizationId = HARBOUR_COFFEE, customHeaders, active = true } = plan;
    const { signed, disabledReason, failed, madeAgo, receiver = WELL, deliveries: planned = [] } = plan;
    const sessionId = sessions.find(({ label }) => label === plan.session)?.id;
    const session = sessionId ?? sessions[0]?.id ?? '';
    const deliveries = planned.map((one) => deliveryOf(one, { ids, now, session, organizationId }));
    const lastDelivery = deliveries.find(({ status }) => status === 'delivered');
    return {
      id: ids.make('wh', now - madeAgo),
      organizationId,
      url,
      events: [...events],
      ...(sessionId && { sessionId }),
      ...(customHeaders && { customHeaders }),
      retryPolicy: plan.retryPolicy ?? { policy: 'exponential', delaySeconds: 2, attempts: 15 },
      active,
      hasSecret: signed === true,
      ...(disabledReason && { disabledReason }),
      ...(failed && {
        disabledCause: 'failing' as const,
        disabledAt: now - failed.until,
        failingSince: now - failed.since,
      }),
      ...(lastDelivery && { lastDeliveryAt: lastDelivery.attemptLog.at(-1)?.at ?? lastDelivery.createdAt }),
      createdAt: now - madeAgo,
      updatedAt: now - Math.min(madeAgo, 2 * HOUR),
      ...(signed && { secret: `whsec_${ids.identity()}` }),
      receiver,
      deliveries,
    };
  });
}

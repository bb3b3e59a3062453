import type { Schemas } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';

/** One event on its way to one webhook. Times are epoch milliseconds, durations milliseconds. */
export type Delivery = Schemas['WebhookDelivery'];
/** Deliveries, newest first. */
export type DeliveriesSnapshot = ListSnapshot<Delivery>;

/** Which deliveries of a webhook. */
export interface DeliveriesQuery {
  /** Only those in this state; `undelivered` is `failed` and `dead`. */
  status?: Delivery['status'] | 'undelivered';
  /** The name of an event, such as `message`. */
  event?: string;
}

/** While something is on its way, and while nothing is. */
const EVERY_MS = { pending: 5_000, settled: 30_000 };

class LiveDeliveries extends ListStore<Delivery> {
  constructor(
    gateway: Gateway,
    readonly webhook: string,
    readonly query: DeliveriesQuery | undefined,
  ) {
    super(gateway, { key: ({ id }) => id, extension: 'webhook-deliveries' });
  }

  protected override get everyMs(): number {
    return this.items().some(({ status }) => status === 'pending') ? EVERY_MS.pending : EVERY_MS.settled;
  }

  protected page(cursor: string | undefined) {
    return this.gateway.webhooks.deliveries(this.webhook, { ...this.query, cursor });
  }

  protected override onCall({ name, args, result }: FinishedCall): void {
    if (args[0] !== this.webhook) return;
    if (name === 'webhooks.test' || name === 'webhooks.redeliver') {
      const delivery = result as Delivery;
      const { status = delivery.status, event = delivery.event } = this.query ?? {};
      if (status === delivery.status && event === delivery.event) this.putFirst(delivery);
      else this.remove(delivery.id);
    } else if (name === 'webhooks.redeliverAll') void this.refresh();
  }
}

/**
 * What was, is and will be delivered to a webhook, newest first. Deliveries make no events: it is read again every 5 seconds while one is
 * pending, every 30 otherwise, as long as somebody looks. Needs the extension `webhook-deliveries`: `available` is false without it.
 */
export const liveDeliveries = (
  gateway: Gateway,
  webhook: string,
  query?: DeliveriesQuery,
): LiveList<Delivery> => new LiveDeliveries(gateway, webhook, query);

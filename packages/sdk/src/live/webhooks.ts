import type { Schemas } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';
import { sharedList } from './shared.js';

/** Where events are posted to. Times are epoch milliseconds. */
export type Webhook = Schemas['Webhook'];
/** The webhooks of an organization, newest first. */
export type WebhooksSnapshot = ListSnapshot<Webhook>;

/** Other people's changes are in no event. */
const EVERY_MS = 60_000;

class LiveWebhooks extends ListStore<Webhook> {
  constructor(gateway: Gateway) {
    super(gateway, { key: ({ id }) => id, everyMs: EVERY_MS });
  }

  protected page() {
    return this.gateway.webhooks.list();
  }

  protected override onCall({ name, args, result }: FinishedCall): void {
    if (name === 'webhooks.create' || name === 'webhooks.update') this.putFirst(result as Webhook);
    else if (name === 'webhooks.delete') this.remove(String(args[0]));
    else if (name === 'webhooks.rotateSecret') {
      // The new secret is shown by whoever asked for it, and kept nowhere.
      const { secret, ...webhook } = result as Schemas['WebhookWithSecret'];
      this.putFirst(webhook);
    }
  }
}

/**
 * The webhooks of the organization, newest first, in one page. It is read again once a minute while it is looked at, and opens no socket. A
 * plain gateway widens a webhook to all sessions whenever a change leaves `sessionId` out: send it with every change.
 */
export const liveWebhooks = (gateway: Gateway): LiveList<Webhook> =>
  sharedList(gateway, 'webhooks', () => new LiveWebhooks(gateway));

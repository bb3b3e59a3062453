import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import type { Gateway } from '../core/gateway.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';

/** Something that is wrong with a session or a webhook. Times are epoch milliseconds. */
export type Alert = Schemas['Alert'];
/** What is wrong now, the latest first. */
export type AlertsSnapshot = ListSnapshot<Alert>;

class LiveAlerts extends ListStore<Alert> {
  constructor(gateway: Gateway) {
    super(gateway, { key: ({ id }) => id, extension: 'alerts', events: {} });
  }

  protected page(cursor: string | undefined) {
    return this.gateway.alerts.open(cursor === undefined ? undefined : { cursor });
  }

  protected override onEvent({ event, payload }: GatewayEvent): void {
    if (event !== 'alert') return;
    const alert = payload as Alert;
    if (alert.endedAt === undefined) this.putFirst(alert);
    else this.remove(alert.id);
  }
}

/**
 * What is wrong in the organization now, the latest first, moved by the events that tell when a trouble begins and ends. Needs the extension `alerts`:
 * `available` is false without it.
 */
export const liveAlerts = (gateway: Gateway): LiveList<Alert> => new LiveAlerts(gateway);

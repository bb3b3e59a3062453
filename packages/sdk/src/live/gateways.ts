import type { Schemas } from '@wagate/contract/types';
import type { Gateway } from '../core/gateway.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';

/** A node of the platform. Times are epoch milliseconds. */
export type GatewayNode = Schemas['Gateway'];
/** The nodes of the platform. */
export type GatewaysSnapshot = ListSnapshot<GatewayNode>;

/** Heartbeats come every few seconds, and a node is stale after 90. */
const EVERY_MS = 15_000;

class LiveGateways extends ListStore<GatewayNode> {
  constructor(gateway: Gateway) {
    super(gateway, { key: ({ id }) => id, extension: 'gateways', everyMs: EVERY_MS });
  }

  protected page() {
    return this.gateway.admin.gateways();
  }
}

/**
 * The nodes of the platform with their load and last sign of life, for a super admin. It is read again every 15 seconds while it is looked at;
 * `loadedAt` says how old it is. Needs the extension `gateways`: `available` is false without it.
 */
export const liveGateways = (gateway: Gateway): LiveList<GatewayNode> => new LiveGateways(gateway);

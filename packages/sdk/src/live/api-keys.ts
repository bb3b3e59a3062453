import type { Schemas } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';

/** An API key without its secret. Times are epoch milliseconds. */
export type ApiKey = Schemas['ApiKey'];
/** The API keys of an organization. */
export type ApiKeysSnapshot = ListSnapshot<ApiKey>;

/** When a key was last used is in no event. */
const EVERY_MS = 60_000;

class LiveApiKeys extends ListStore<ApiKey> {
  constructor(gateway: Gateway) {
    super(gateway, { key: ({ id }) => id, extension: 'api-keys', everyMs: EVERY_MS });
  }

  protected page() {
    return this.gateway.apiKeys.list();
  }

  protected override onCall({ name, args, result }: FinishedCall): void {
    if (name === 'apiKeys.update') this.putFirst(result as ApiKey);
    else if (name === 'apiKeys.delete') {
      // Its row goes on telling of it; when exactly it ended is the gateway's to say.
      const revokedAt = this.gateway.environment.now();
      this.change(String(args[0]), (row) => ({ revokedAt, ...row, enabled: false }));
      void this.refresh();
    } else if (name === 'apiKeys.create' || name === 'apiKeys.rotate') {
      // The key itself is shown by whoever asked for it, and kept nowhere.
      const { key, ...row } = result as Schemas['ApiKeyWithSecret'];
      // Rotating makes another key in the place of the one named.
      if (name === 'apiKeys.rotate' && row.id !== args[0]) this.remove(String(args[0]));
      this.putFirst(row);
    }
  }
}

/**
 * The API keys of the organization, without their secrets, also those that are over: `revokedAt`, `expiresAt` and `disabledAt` say since
 * when. It is read again once a minute while it is looked at, and opens no socket. Needs
 * the extension `api-keys`: `available` is false without it.
 */
export const liveApiKeys = (gateway: Gateway): LiveList<ApiKey> => new LiveApiKeys(gateway);

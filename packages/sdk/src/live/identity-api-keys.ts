import { PERMISSIONS } from '@wagate/contract/permissions';
import type { Environment } from '../core/environment.js';
import type { FinishedCall } from '../core/finished-call.js';
import type { Identity, IdentitySchemas } from '../identity/index.js';
import type { ApiKey } from './api-keys.js';
import { type IdentitySource, identitySource } from './identity-source.js';
import { ListStore, type LiveList } from './list-store.js';

const EVERY_MS = 60_000;

/** A key of the identity service as a gateway would list it: times in epoch milliseconds. */
export function keyFromIdentity(row: IdentitySchemas['IdentityApiKey']): ApiKey {
  const granted = row.permissions?.gateway ?? [];
  return {
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    permissions: PERMISSIONS.filter((one) => granted.includes(one)),
    enabled: row.enabled,
    createdAt: Date.parse(row.createdAt),
    ...(row.expiresAt && { expiresAt: Date.parse(row.expiresAt) }),
    ...(row.lastRequest && { lastUsedAt: Date.parse(row.lastRequest) }),
  };
}

class LiveIdentityApiKeys extends ListStore<ApiKey, IdentitySource> {
  constructor(
    source: IdentitySource,
    readonly organization: string,
  ) {
    super(source, { key: ({ id }) => id, everyMs: EVERY_MS });
  }

  protected async page() {
    const { apiKeys } = await this.gateway.identity.apiKeys.list({ organizationId: this.organization });
    return { data: apiKeys.map(keyFromIdentity).sort((a, b) => b.createdAt - a.createdAt) };
  }

  protected override onCall({ name }: FinishedCall): void {
    if (/^apiKeys\.(create|update|delete)$/.test(name)) void this.refresh();
  }
}

/**
 * The API keys of an organization as its identity service lists them, where the gateway itself has no operation for keys: for an owner. It moves
 * with the calls made on this identity client, and is read again once a minute while it is looked at.
 */
export const liveIdentityApiKeys = (
  identity: Identity,
  organization: string,
  options: { environment?: Environment } = {},
): LiveList<ApiKey> => new LiveIdentityApiKeys(identitySource(identity, options.environment), organization);

import type { Gateway } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import {
  type ApiKey,
  keyFromIdentity,
  type LiveList,
  liveApiKeys,
  liveIdentityApiKeys,
} from '@wagate/sdk/live';

/** What a new key is asked for. */
export interface NewKey {
  name: string;
  permissions: ApiKey['permissions'];
  /** The only sessions it reaches; all when absent. */
  sessions?: string[];
  /** Epoch ms; never when absent. */
  expiresAt?: number;
}

/** A key with its secret; without one when it was found afterwards, because no answer came. */
export interface MadeKey {
  row: ApiKey;
  secret?: string;
}

/** Where an organization's keys are kept: the gateway itself, or on a plain one its identity service. */
export interface KeySource {
  readonly kind: 'gateway' | 'identity';
  open(): LiveList<ApiKey>;
  create(key: NewKey): Promise<MadeKey>;
  /** All keys, read anew. */
  list(): Promise<readonly ApiKey[]>;
  rename(id: string, name: string): Promise<void>;
  enable(id: string, enabled: boolean): Promise<void>;
  /** Another secret for the same key; absent where that is not offered. */
  rotate?(id: string): Promise<MadeKey>;
  revoke(id: string): Promise<void>;
}

/** A key that is gone already is revoked. */
const gone = (error: unknown): void => {
  if ((error as { status?: number }).status !== 404) throw error;
};

export function gatewayKeys(gateway: Gateway): KeySource {
  const { apiKeys } = gateway;
  const made = ({ key, ...row }: Awaited<ReturnType<typeof apiKeys.create>>): MadeKey => ({
    row,
    secret: key,
  });
  return {
    kind: 'gateway',
    open: () => liveApiKeys(gateway),
    create: async (key) => made(await apiKeys.create(key)),
    list: async () => {
      const all: ApiKey[] = [];
      for await (const key of apiKeys.list()) all.push(key);
      return all;
    },
    rename: async (id, name) => void (await apiKeys.update(id, { name })),
    enable: async (id, enabled) => void (await apiKeys.update(id, { enabled })),
    rotate: async (id) => made(await apiKeys.rotate(id)),
    revoke: (id) => apiKeys.delete(id).catch(gone),
  };
}

/** A plain gateway's identity service takes no permissions from a browser: keys made there can only read. */
export function identityKeys(identity: Identity, organizationId: string, gateway: Gateway): KeySource {
  const { apiKeys } = identity;
  return {
    kind: 'identity',
    open: () => liveIdentityApiKeys(identity, organizationId, { environment: gateway.environment }),
    create: async ({ name, expiresAt }) => {
      const expiresIn =
        expiresAt === undefined ? undefined : Math.max(1, Math.round((expiresAt - Date.now()) / 1000));
      const { key, ...row } = await apiKeys.create({ name, organizationId, ...(expiresIn && { expiresIn }) });
      return { row: keyFromIdentity(row), secret: key };
    },
    list: async () => (await apiKeys.list({ organizationId })).apiKeys.map(keyFromIdentity),
    rename: async (keyId, name) => void (await apiKeys.update({ keyId, name })),
    enable: async (keyId, enabled) => void (await apiKeys.update({ keyId, enabled })),
    revoke: (keyId) => apiKeys.delete({ keyId }).then(() => undefined, gone),
  };
}

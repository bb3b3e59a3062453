import type { EmbedCapability } from '@wagate/contract/embed';
import type { Permission, Schemas } from '@wagate/contract/types';
import { NotFoundError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { LiveStore } from './live-store.js';
import type { CapabilitiesSnapshot, Live } from './types.js';

class LiveCapabilities extends LiveStore<CapabilitiesSnapshot> {
  #data: Omit<CapabilitiesSnapshot, 'phase' | 'connection'> = describe(undefined, false);
  #asked = false;

  constructor(gateway: Gateway) {
    super(gateway, false);
  }

  protected async load(): Promise<void> {
    // Every view wants to know: they share the first answer, and a refresh asks anew.
    const ask = this.#asked ? this.gateway.capabilities.get() : this.gateway.announced();
    this.#asked = true;
    const capabilities = await Promise.resolve(ask).catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    // A broker in front of a plain gateway answers for it, and announces nothing.
    this.#data = describe(capabilities, !capabilities?.extensions?.length);
  }

  protected data() {
    return this.#data;
  }
}

function describe(capabilities: Schemas['Capabilities'] | undefined, plain: boolean) {
  return {
    extensions: new Set(capabilities?.extensions) as ReadonlySet<string>,
    permissions: new Set(capabilities?.permissions) as ReadonlySet<Permission>,
    permissionsKnown: Array.isArray(capabilities?.permissions),
    organization: capabilities?.organization,
    gateway: capabilities?.gateway,
    plain,
    ...(capabilities?.can && {
      can: new Set(capabilities.can) as ReadonlySet<EmbedCapability>,
      reach: capabilities.sessions ?? [],
    }),
  };
}

/** What the gateway offers and the caller may do. It opens no socket. */
export const capabilities = (gateway: Gateway): Live<CapabilitiesSnapshot> => new LiveCapabilities(gateway);

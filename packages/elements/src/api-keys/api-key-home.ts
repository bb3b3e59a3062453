import type { Identity } from '@wagate/sdk/identity';
import type { ReactiveController } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import type { Caller } from '../data/caller.js';
import { gatewayKeys, identityKeys, type KeySource } from './api-key-source.js';

/** Why there are no keys to manage here: the role does not allow it, or this page can't reach where they are kept. */
export type KeyRefusal = 'forbidden' | 'elsewhere';

/**
 * Finds where the organization's keys are kept: the gateway, where it announced the extension; else the identity service, whose keys belong to
 * the active organization.
 */
export class KeyHome implements ReactiveController {
  #source: { for: unknown; value: KeySource } | undefined;
  /** The active organization at an identity service; null when none is. */
  #organization: { identity: Identity; id: string | null } | undefined;
  #asking: Identity | undefined;

  constructor(
    private readonly host: GatewayElement,
    private readonly caller: Caller,
    private readonly identity: () => Identity | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const identity = this.identity();
    if (this.caller.plain === undefined || this.caller.offers('api-keys') || !identity) return;
    if (this.#organization?.identity === identity || this.#asking === identity) return;
    this.#asking = identity;
    void this.#ask(identity);
  }

  /** Undefined until it is known, and where there is none. */
  get source(): KeySource | undefined {
    const { gateway } = this.host;
    if (!gateway || this.caller.plain === undefined) return undefined;
    if (this.caller.offers('api-keys'))
      return this.caller.may('manage', 'keys', 'keys:read')
        ? this.#keep(gateway, () => gatewayKeys(gateway))
        : undefined;
    const { identity, id } = this.#organization ?? {};
    return identity && id && identity === this.identity()
      ? this.#keep(this.#organization, () => identityKeys(identity, id, gateway))
      : undefined;
  }

  get refusal(): KeyRefusal | undefined {
    if (this.caller.plain === undefined) return undefined;
    if (this.caller.offers('api-keys'))
      return this.caller.may('manage', 'keys', 'keys:read') ? undefined : 'forbidden';
    return !this.identity() || this.#organization?.id === null ? 'elsewhere' : undefined;
  }

  /** The same object as long as it is about the same. */
  #keep(about: unknown, make: () => KeySource): KeySource {
    const before = this.#source;
    const kept = before && before.for === about ? before : { for: about, value: make() };
    this.#source = kept;
    return kept.value;
  }

  async #ask(identity: Identity): Promise<void> {
    try {
      const current = await identity.session.get();
      this.#organization = { identity, id: current?.session.activeOrganizationId ?? null };
    } catch {
      // Who is not known to the identity service has no keys there; whoever signs in again brings another client.
      this.#organization = { identity, id: null };
    }
    this.#asking = undefined;
    this.host.requestUpdate();
  }
}

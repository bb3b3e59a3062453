import type { Gateway, Permission } from '@wagate/sdk';
import { type CapabilitiesSnapshot, capabilities } from '@wagate/sdk/live';
import type { GatewayElement } from '../base/gateway-element.js';
import { Reading } from './reading.js';

/** What the credential of an element's gateway may do, and what that gateway offers. */
export class Caller {
  /** For an element that can show nothing before it is known: its panels and its failures. */
  readonly reading: Reading<ReturnType<typeof capabilities>, readonly [Gateway | undefined]>;

  constructor(host: GatewayElement) {
    this.reading = new Reading(
      host,
      () => [host.gateway] as const,
      (gateway) => (gateway ? capabilities(gateway) : undefined),
    );
  }

  /** Undefined until the gateway has answered. */
  get #known(): CapabilitiesSnapshot | undefined {
    const snapshot = this.reading.value;
    return snapshot?.phase === 'ready' ? snapshot : undefined;
  }

  /** Whether an action is shown. True while it is not known, and where the gateway does not tell: an unknown right hides nothing. */
  may(permission: Permission): boolean {
    const known = this.#known;
    return !known?.permissionsKnown || known.permissions.has(permission);
  }

  /** Whether the gateway announced an extension; false until it has answered. */
  offers(extension: string): boolean {
    return this.#known?.extensions.has(extension) ?? false;
  }

  /** A gateway without extensions; undefined until it has answered. */
  get plain(): boolean | undefined {
    return this.#known?.plain;
  }

  /** The organization that the credential stands for, with the role in it. */
  get organization(): CapabilitiesSnapshot['organization'] {
    return this.#known?.organization;
  }
}

import type { EmbedCapability, Gateway, Permission } from '@wagate/sdk';
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

  /**
   * Whether an action is shown. True while it is not known, and where the gateway does not tell: an unknown right hides nothing.
   *
   * @param opened the capabilities of an embed token that open it; none where no such token may
   */
  may(permission: Permission, ...opened: EmbedCapability[]): boolean {
    const known = this.#known;
    if (known?.can) return opened.some((capability) => known.can!.has(capability));
    return this.holds(permission);
  }

  /** As `may`, of what takes a token for all sessions: to make one, and to delete one. */
  mayEverywhere(permission: Permission, ...opened: EmbedCapability[]): boolean {
    const reach = this.#known?.reach;
    return (!reach || reach.includes('*')) && this.may(permission, ...opened);
  }

  /** Whether the credential has this permission, such as to give it to another one. */
  holds(permission: Permission): boolean {
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

import { ContextProvider } from '@lit/context';
import { browserEnvironment, createGateway, type Gateway } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import { type CSSResultOrNative, html, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { gatewayContext, identityContext } from '../context.js';
import { tokens } from '../theme/tokens.js';
import { providerStyles } from './provider.styles.js';

/**
 * Hands a gateway and an identity service to every element inside it.
 *
 * ```html
 * <wagate-provider src="/api/wagate">
 *   <wagate-sessions></wagate-sessions>
 * </wagate-provider>
 * ```
 *
 * @slot - The page, or the part of it that holds elements of the library.
 */
export class WagateProvider extends WagateElement {
  /** Tokens and no look: what the page puts here stays as the page sets it. */
  static override finalizeStyles(): CSSResultOrNative[] {
    return [tokens, providerStyles];
  }

  private readonly gateways = new ContextProvider(this, { context: gatewayContext });
  private readonly identities = new ContextProvider(this, { context: identityContext });

  /** Made for `src`, and closed with it. */
  private own: Gateway | undefined;

  /**
   * Where the app of the page has mounted its embed handler, such as `/api/wagate`: the provider asks there for tokens and needs no script. When the person
   * signs out, what was shown is gone; a gateway that is set stands before it.
   */
  @property() src = '';

  /** The gateway of every element inside. Make a new one when the person or the organization changes. */
  @property({ attribute: false })
  get gateway(): Gateway | undefined {
    return this.gateways.value;
  }
  set gateway(value: Gateway | undefined) {
    this.release();
    this.hand(value);
  }

  /** The identity service of every element inside: sign-in, organizations, accounts. */
  @property({ attribute: false })
  get identity(): Identity | undefined {
    return this.identities.value;
  }
  set identity(value: Identity | undefined) {
    this.identities.setValue(value as Identity);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It comes back to a page that it was taken from.
    if (this.hasUpdated) this.embed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // One that is only moved is back at once.
    queueMicrotask(() => {
      if (!this.isConnected && this.own) this.hand(this.release());
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('src')) return;
    if (this.own) this.hand(this.release());
    this.embed();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  /** Makes the gateway of `src`, unless there is one. */
  private embed(): void {
    if (!this.src || this.gateway || !this.isConnected) return;
    try {
      const own = createGateway({ embed: this.src, environment: browserEnvironment(window) });
      this.own = own;
      this.hand(own);
      // What comes next may be another person's: dialogs and drafts go with the gateway, and elements say that nobody is signed in.
      own.onSignedOut(() => {
        if (this.own !== own) return;
        this.hand(this.release());
        this.embed();
      });
    } catch (error) {
      // For whoever builds the page: an address that is none.
      console.error(`<wagate-provider src>: ${(error as Error).message}`);
    }
  }

  private release(): undefined {
    this.own?.close();
    this.own = undefined;
  }

  private hand(gateway: Gateway | undefined): void {
    // The context's type has no "not yet"; consumers know it.
    this.gateways.setValue(gateway as Gateway);
  }
}

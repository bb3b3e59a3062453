import { ContextProvider } from '@lit/context';
import type { Gateway } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import { type CSSResultOrNative, html } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { gatewayContext, identityContext } from '../context.js';
import { tokens } from '../theme/tokens.js';
import { providerStyles } from './provider.styles.js';

/**
 * Hands a gateway and an identity service to every element inside it.
 *
 * ```html
 * <wagate-provider>
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

  /** The gateway of every element inside. Make a new one when the person or the organization changes. */
  @property({ attribute: false })
  get gateway(): Gateway | undefined {
    return this.gateways.value;
  }
  set gateway(value: Gateway | undefined) {
    // The context's type has no "not yet"; consumers know it.
    this.gateways.setValue(value as Gateway);
  }

  /** The identity service of every element inside: sign-in, organizations, accounts. */
  @property({ attribute: false })
  get identity(): Identity | undefined {
    return this.identities.value;
  }
  set identity(value: Identity | undefined) {
    this.identities.setValue(value as Identity);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

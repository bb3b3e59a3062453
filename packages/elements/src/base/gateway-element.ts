import type { Gateway } from '@wagate/sdk';
import { gatewayContext } from '../context.js';
import { WagateElement } from './element.js';
import { property } from './property.js';
import { ResolveContext } from './resolve-context.js';

/** An element that shows or changes what a gateway holds. */
export class GatewayElement extends WagateElement {
  private readonly fromContext = new ResolveContext(this, gatewayContext, 'gateway');
  private own: Gateway | undefined;

  /** The gateway to work with: what was set here, else what the nearest `<wagate-provider>` carries. */
  @property({ attribute: false })
  get gateway(): Gateway | undefined {
    return this.own ?? this.fromContext.value;
  }
  set gateway(value: Gateway | undefined) {
    const before = this.gateway;
    this.own = value;
    this.requestUpdate('gateway', before);
  }
}

import type { Identity } from '@wagate/sdk/identity';
import { identityContext } from '../context.js';
import { WagateElement } from './element.js';
import { property } from './property.js';
import { ResolveContext } from './resolve-context.js';

/** An element that deals with accounts and organizations. */
export class IdentityElement extends WagateElement {
  private readonly fromContext = new ResolveContext(this, identityContext);
  private own: Identity | undefined;

  /** The identity service: what was set here, else what the nearest `<wagate-provider>` carries. */
  @property({ attribute: false })
  get identity(): Identity | undefined {
    return this.own ?? this.fromContext.value;
  }
  set identity(value: Identity | undefined) {
    const before = this.identity;
    this.own = value;
    this.requestUpdate('identity', before);
  }
}

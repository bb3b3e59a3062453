import type { Gateway } from '@wagate/sdk';
import type { GatewayElement } from '../base/gateway-element.js';

const known = new WeakMap<Gateway, boolean>();

/** Whether the gateway is a plain one, which cannot link the same session twice. False until it said. */
export function isPlain(host: GatewayElement): boolean {
  const { gateway } = host;
  if (!gateway) return false;
  const plain = known.get(gateway);
  if (plain === undefined) {
    gateway.announced().then(
      (announced) => {
        known.set(gateway, !announced);
        host.requestUpdate();
      },
      () => {
        // It is asked again with the next render.
      },
    );
  }
  return plain ?? false;
}

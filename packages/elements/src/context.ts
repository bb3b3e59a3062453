import { createContext } from '@lit/context';
import type { Gateway } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';

// Symbol.for: two copies of the library on one page understand each other.
export const gatewayContext = createContext<Gateway>(Symbol.for('wagate.gateway.v1'));
export const identityContext = createContext<Identity>(Symbol.for('wagate.identity.v1'));

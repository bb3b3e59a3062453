'use client';
import type { Gateway } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import {
  createContext,
  createElement,
  type FunctionComponent,
  type ReactNode,
  useContext,
  useMemo,
} from 'react';

/** What is given to everything below it. */
export interface GatewayProviderProps {
  /** The gateway of every hook and component below. Make a new one when the person or the organization changes. */
  gateway: Gateway;
  /** The identity service of components below that deal with accounts and organizations. */
  identity?: Identity | undefined;
  children?: ReactNode;
}

/** What components take that were given nothing themselves. */
export const GatewayContext = createContext<Pick<GatewayProviderProps, 'identity'> & { gateway?: Gateway }>(
  {},
);

/** Hands a gateway to the hooks and components below it. It renders nothing of its own. */
export const GatewayProvider: FunctionComponent<GatewayProviderProps> = ({ gateway, identity, children }) => {
  const value = useMemo(() => ({ gateway, identity }), [gateway, identity]);
  return createElement(GatewayContext.Provider, { value }, children);
};

/**
 * The gateway of the nearest `<GatewayProvider>`: to send, to change something, or for a live store that has no hook.
 *
 * @throws Error where there is none above.
 */
export function useGateway(): Gateway {
  const { gateway } = useContext(GatewayContext);
  if (!gateway) throw new Error('No gateway: put <GatewayProvider gateway={…}> around this component.');
  return gateway;
}

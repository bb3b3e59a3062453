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
import { useEmbedGateway } from './embed-gateway.js';

/** What is given to everything below it: a gateway, or where to get one. */
export type GatewayProviderProps = (
  | {
      /** The gateway of every hook and component below. Make a new one when the person or the organization changes. */
      gateway: Gateway;
      src?: undefined;
    }
  | {
      /**
       * Where the app of the page has mounted its embed handler, such as `/api/wagate`: the gateway is made of it, asks there for tokens, is closed when
       * this is gone, and gives way to a new one when the person signs out.
       */
      src: string;
      gateway?: undefined;
    }
) & {
  /** The identity service of components below that deal with accounts and organizations. */
  identity?: Identity | undefined;
  children?: ReactNode;
};

/** What components take that were given nothing themselves. */
export const GatewayContext = createContext<{ gateway?: Gateway; identity?: Identity | undefined }>({});

/** Hands a gateway to the hooks and components below it. It renders nothing of its own. */
export const GatewayProvider: FunctionComponent<GatewayProviderProps> = ({
  gateway: given,
  src,
  identity,
  children,
}) => {
  const made = useEmbedGateway(given ? undefined : src);
  const gateway = given ?? made;
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
  if (!gateway) throw new Error('No gateway: put <GatewayProvider src="…"> around this component.');
  return gateway;
}

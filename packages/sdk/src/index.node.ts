import { nodeEnvironment } from './core/environment.node.js';
import { createGateway as createPlainGateway, type Gateway, type GatewayOptions } from './core/gateway.js';
import { identitySession as plainIdentitySession } from './core/identity-session.js';
import { openNodeSocket } from './core/web-socket.node.js';

export * from './index.js';

/** A client of the gateway at `baseUrl`. Its sockets are the runtime's, or those of the package `ws`. */
export const createGateway = (options: GatewayOptions): Gateway =>
  createPlainGateway({
    ...options,
    webSocket: options.webSocket ?? openNodeSocket,
    environment: options.environment ?? nodeEnvironment(),
  });

/** As in a page; `WAGATE_LOG` is its log's level where none is given. */
export const identitySession: typeof plainIdentitySession = (options) =>
  plainIdentitySession({ ...options, environment: options.environment ?? nodeEnvironment() });

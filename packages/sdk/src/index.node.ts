import { createGateway as createPlainGateway, type Gateway, type GatewayOptions } from './core/gateway.js';
import { openNodeSocket } from './core/web-socket.node.js';

export * from './index.js';

/** A client of the gateway at `baseUrl`. Its sockets are the runtime's, or those of the package `ws`. */
export const createGateway = (options: GatewayOptions): Gateway =>
  createPlainGateway({ webSocket: openNodeSocket, ...options });

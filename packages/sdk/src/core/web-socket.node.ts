import { GatewayError } from './errors.js';
import type { SocketFactory, SocketLike } from './web-socket.js';

/** Node 22, Deno and Bun bring a WebSocket; Node 20 needs the package `ws`, loaded when the first socket is opened. */
export const openNodeSocket: SocketFactory = async (url) => {
  const own = (globalThis as { WebSocket?: new (url: string) => SocketLike }).WebSocket;
  if (own) return new own(url);
  const { WebSocket } = await packageWs();
  return new WebSocket(url, {
    perMessageDeflate: false,
    // No event is nearly as long; one that were would end the socket each time it is replayed.
    maxPayload: 64 * 1024 * 1024,
  }) as unknown as SocketLike;
};

async function packageWs() {
  // Bundlers of servers, Next's among them, take what is not installed for an error, unless it is tried.
  try {
    return await import('ws');
  } catch (cause) {
    throw new GatewayError('Realtime on Node 20 needs the package `ws`: npm install ws', {
      code: 'invalid_option',
      cause,
    });
  }
}

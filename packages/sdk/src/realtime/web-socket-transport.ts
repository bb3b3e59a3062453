import { GatewayError } from '../core/errors.js';
import type { SocketFactory, SocketLike } from '../core/web-socket.js';
import { mintUrl } from './ticket.js';
import type { RealtimeTransport } from './types.js';

const runtimeSocket: SocketFactory = (url) => {
  const own = (globalThis as { WebSocket?: new (url: string) => SocketLike }).WebSocket;
  if (!own)
    throw new GatewayError('This runtime has no WebSocket: give createGateway a webSocket.', {
      code: 'invalid_option',
    });
  return new own(url);
};

/** A ticket, then a WebSocket with it. Nothing is ever sent: the gateway closes a socket that talks. */
export const webSocketTransport: RealtimeTransport = (gateway, request, handlers) => {
  const minting = new AbortController();
  let socket: SocketLike | undefined;
  const drop = () => {
    minting.abort();
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    // `ws` raises an error event when it is closed while connecting, and an unheard one ends the process.
    socket.onerror = () => {};
    // A half-open socket answers no goodbye.
    if (socket.terminate) socket.terminate();
    else socket.close();
    socket = undefined;
  };
  const run = async () => {
    const url = await mintUrl(gateway, request, minting.signal);
    if (minting.signal.aborted) return;
    request.minted();
    socket = await (gateway.webSocket ?? runtimeSocket)(url);
    if (minting.signal.aborted) {
      drop();
      return;
    }
    socket.onopen = () => handlers.open();
    socket.onmessage = ({ data }) => handlers.frame(data);
    socket.onerror = () => {};
    socket.onclose = () => handlers.closed();
  };
  run().catch((error: unknown) => {
    if (!minting.signal.aborted) handlers.closed(error);
  });
  return drop;
};

import { GatewayError, NetworkError } from '../core/errors.js';
import type { SocketFactory, SocketLike } from '../core/web-socket.js';
import { socketUrl } from './ticket.js';
import type { RealtimeTransport } from './types.js';

const refused = (cause?: unknown) =>
  new NetworkError('The WebSocket did not open.', { code: 'socket_refused', cause });

const runtimeSocket: SocketFactory = (url) => {
  try {
    return new WebSocket(url) as SocketLike;
  } catch (cause) {
    // A page's own policy may have it throw at once.
    if (typeof WebSocket === 'function') throw refused(cause);
    throw new GatewayError('No WebSocket.', { code: 'invalid_option', cause });
  }
};

/**
 * Events over a WebSocket: a ticket, then a socket with it. Nothing is ever sent: the gateway closes a socket that talks.
 *
 * @param locate the socket's URL, from the one that came with the ticket and the gateway's `baseUrl`; an http one will do. Without it,
 * whatever that URL has before the contract's path gives way to `baseUrl`.
 */
export const webSocket =
  (locate = socketUrl): RealtimeTransport =>
  async (gateway, { ask, signal, minted, frame }) => {
    const { url } = await gateway.realtime.ticket(ask, { signal });
    minted();
    const socket = await (gateway.webSocket ?? runtimeSocket)(
      locate(url, gateway.baseUrl).replace(/^http/, 'ws'),
    );
    let opened = false;
    const over = new Promise<void>((resolve, reject) => {
      socket.onclose = () => (opened ? resolve() : reject(refused()));
      // Of one that the page's policy refuses Chromium tells no close. `ws` raises an error when it is closed while connecting, and an unheard one ends the process.
      socket.onerror = () => opened || reject(refused());
    });
    // A half-open socket answers no goodbye.
    const drop = () => (socket.terminate ? socket.terminate() : socket.close());
    signal.onabort = drop;
    if (signal.aborted) drop();
    socket.onmessage = ({ data }) => {
      opened = true;
      frame(data);
    };
    await over;
  };

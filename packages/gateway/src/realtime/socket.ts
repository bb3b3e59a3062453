import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { type Duplex, finished } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { mayUse } from '../embed/origin.js';
import { type ApiProblem, notFound, unauthorized, unavailable } from '../errors/api-problem.js';
import { mayConnect, unknownOrigin } from '../request/origin.js';
import type { Sink } from './feed.js';
import type { Realtime } from './realtime.js';
import type { Subscription } from './subscription.js';

export const REALTIME_PATH = '/api/v1/realtime';
const LOW_WATER = 256_000;
const FAREWELL_MS = 500;

/** Answers the upgrade of a WebSocket. What is wrong with the request is told in plain HTTP, before any upgrade. */
export function createSocketServer(realtime: Realtime) {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // Clients have nothing to say: a data frame of any size ends the connection.
    maxPayload: 64 * 1024,
  });

  return {
    async handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
      socket.on('error', () => socket.destroy());
      const subscription = await admit(request, realtime).catch(() =>
        unavailable('the ticket could not be checked'),
      );
      if ('code' in subscription) {
        refuseUpgrade(socket, subscription);
        return;
      }
      server.handleUpgrade(request, socket, head, (webSocket) => {
        const gone = realtime.open(subscription, sinkOf(webSocket));
        webSocket.on('close', gone);
        // What the protocol forbids ends the socket by itself; `close` follows.
        webSocket.on('error', () => {});
        webSocket.on('message', () => webSocket.close(1008, 'unexpected data message'));
      });
    },
    /** Waits a moment for clients to hear that their sockets end, then ends what is left. */
    async close(): Promise<void> {
      const end = Date.now() + FAREWELL_MS;
      while (server.clients.size && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

async function admit(request: IncomingMessage, realtime: Realtime): Promise<Subscription | ApiProblem> {
  const address = request.url ?? '/';
  if (!URL.canParse(address, 'http://localhost')) return notFound('route not found');
  const url = new URL(address, 'http://localhost');
  if (url.pathname !== REALTIME_PATH) return notFound('route not found');
  const ticket = url.searchParams.get('ticket');
  if (!ticket) return unauthorized('missing realtime ticket');
  // Used up before anything else is checked: a ticket that was shown is never good again.
  const subscription = await realtime.tickets.redeem(ticket);
  if (!subscription) return unauthorized('invalid or expired realtime ticket');
  const { origin, host } = request.headers;
  const { principal } = subscription;
  const known = principal.embed
    ? mayUse(principal, origin, host)
    : mayConnect(origin, host, realtime.origins);
  return known ? subscription : unknownOrigin(origin!);
}

/** Says in plain HTTP why there is no socket. */
export function refuseUpgrade(socket: Duplex, { status, code, message }: ApiProblem): void {
  const body = JSON.stringify({ error: { code, message } });
  socket.end(
    // The version tells whoever looks for what is in the way that the handshake itself came here.
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nSec-WebSocket-Version: 13\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  );
  finished(socket, () => socket.destroy());
}

function sinkOf(webSocket: WebSocket): Sink {
  const open = () => webSocket.readyState === webSocket.OPEN;
  return {
    send: (frame) => {
      if (open()) webSocket.send(frame);
    },
    buffered: () => webSocket.bufferedAmount,
    drained: () =>
      new Promise((resolve) => {
        const look = () => {
          if (!open() || webSocket.bufferedAmount < LOW_WATER) resolve();
          else setTimeout(look, 20).unref();
        };
        look();
      }),
    close: (code, reason) => {
      webSocket.close(code, reason);
      // A peer that does not answer the close would keep the connection.
      setTimeout(() => webSocket.terminate(), 2_000).unref();
    },
  };
}

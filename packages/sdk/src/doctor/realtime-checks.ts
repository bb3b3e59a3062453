import type { Schemas } from '@wagate/contract/types';
import { GatewayError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { readFrame } from '../realtime/frames.js';
import { ndjson } from '../realtime/ndjson-transport.js';
import type { RealtimeTransport, TransportRequest } from '../realtime/types.js';
import { webSocket } from '../realtime/web-socket-transport.js';
import { bad, type Check, good } from './report.js';

/** How far a way of carrying events came. */
interface Heard {
  ticket: boolean;
  /** The gateway's greeting, or what came in its place. */
  greeted: boolean;
  /** What it says the time is, epoch ms. */
  time?: number;
  /** Why it ended before. */
  error?: unknown;
}

/** Opens a connection, and drops it when the first frame has come. */
async function hear(
  transport: RealtimeTransport,
  gateway: Gateway,
  ask: TransportRequest['ask'],
  signal: AbortSignal,
): Promise<Heard> {
  const heard: Heard = { ticket: false, greeted: false };
  const enough = new AbortController();
  const carried = transport(gateway, {
    ask,
    position: undefined,
    signal: AbortSignal.any([signal, enough.signal]),
    minted() {
      heard.ticket = true;
    },
    frame(data) {
      const frame = readFrame(data);
      heard.greeted = true;
      if (frame.event === 'connected' && 'timestamp' in frame)
        heard.time = Number(frame.timestamp) || undefined;
      enough.abort();
    },
  }).catch((error: unknown) => {
    heard.error = error;
  });
  const over = new Promise<void>((done) => {
    for (const one of [signal, enough.signal])
      if (one.aborted) done();
      else one.addEventListener('abort', () => done(), { once: true });
  });
  await Promise.race([carried, over]);
  return heard;
}

const statusOf = (error: unknown): number => (error instanceof GatewayError ? error.status : 0);

function noTicket(error: unknown, ask: TransportRequest['ask']): Check {
  const says = 'The gateway gives no ticket for events';
  switch (statusOf(error)) {
    case 403:
      return bad(
        'socket',
        `${says}: ${ask.session ? 'not for this session' : 'not for the whole organization'}.`,
        'Give the credential the permission "events", let the gateway know the origin of the page (--origin), and name the session where it may see one alone.',
      );
    case 0:
      return bad(
        'socket',
        `${says}: no answer came in time.`,
        'Look at the log of the gateway, and what stands before it.',
      );
    default:
      return bad('socket', `${says} (${statusOf(error)}).`, 'Look at the log of the gateway.');
  }
}

/** Where an app's handler gives the tokens, it says how events come too. */
async function throughHandler(
  transport: RealtimeTransport,
  gateway: Gateway,
  ask: TransportRequest['ask'],
  signal: () => AbortSignal,
): Promise<{ checks: Check[]; time?: number }> {
  const { ticket, greeted, time, error } = await hear(transport, gateway, ask, signal());
  if (greeted) return { checks: [good('socket', 'Events come, as the embed handler says they do.')], time };
  // A token that may hear nothing was given so: elements that need no events go without.
  if (!ticket && statusOf(error) === 403)
    return {
      checks: [good('socket', 'This token hears no events: authorize() gives it neither view nor pair.')],
    };
  return {
    checks: [
      ticket
        ? bad(
            'socket',
            'There is a ticket, but events do not come.',
            'Let each proxy on the way pass on WebSockets and answers that go on, without a buffer; let connect-src name the wss: address.',
          )
        : noTicket(error, ask),
    ],
  };
}

/** Listens both ways, for a moment each. `time` is what the gateway says it is. */
export async function realtimeChecks(
  gateway: Gateway,
  ask: TransportRequest['ask'],
  capabilities: Schemas['Capabilities'] | undefined,
  signal: () => AbortSignal,
): Promise<{ checks: Check[]; time?: number }> {
  const { connect } = gateway.auth;
  if (connect)
    return throughHandler((client, request) => connect(webSocket(), client, request), gateway, ask, signal);
  const socket = await hear(webSocket(), gateway, ask, signal());
  if (!socket.ticket) return { checks: [noTicket(socket.error, ask)] };
  const stream = await hear(ndjson(), gateway, ask, signal());
  const streams = stream.greeted
    ? good('stream', 'Events come over a streaming answer too.')
    : capabilities
      ? bad(
          'stream',
          'Events do not come over a streaming answer.',
          'Let the proxy before the gateway pass on answers as they come, without a buffer (X-Accel-Buffering: no).',
        )
      : good('stream', 'This gateway has no streaming answer: events come over its socket alone.');
  if (socket.greeted)
    return { checks: [good('socket', 'It opens, and the gateway greets.'), streams], time: socket.time };
  const noSocket = socket.error instanceof GatewayError && socket.error.code === 'invalid_option';
  const instead = stream.greeted
    ? ' Until then give transport: ndjson() to realtime(): that way is open.'
    : '';
  return {
    checks: [
      noSocket
        ? good(
            'socket',
            'This runtime has no WebSocket, which events alone need: for them install the package ws beside the SDK, give webSocket to createGateway, or transport: ndjson() to realtime().',
          )
        : bad(
            'socket',
            'There is a ticket, but the WebSocket does not open.',
            `Let the proxy before the gateway pass on the headers Upgrade and Connection; on a page, let connect-src name the wss: address.${instead}`,
          ),
      streams,
    ],
    time: stream.time,
  };
}

import { type WebSocketHandler, ws } from 'msw';
import type { GatewayEvent, TicketRequest } from '../schemas.js';
import type { State } from '../world/state.js';
import { invalid, notFound, problem } from './answer.js';
import { announcedBy } from './extensions.js';
import type { MockOptions } from './options.js';
import type { Call, Router } from './router.js';

const HEARTBEAT_SECONDS = 20;
const TICKET_SECONDS = 30;
/** The most events a replay brings. */
const REPLAY = 200;

interface Ticket {
  covers: (event: GatewayEvent) => boolean;
  since?: string;
  until: number;
}

/** Tickets, and the socket they open. */
export function realtimeRoutes(router: Router): WebSocketHandler {
  const { state, options } = router;
  const tickets = new Map<string, Ticket>();
  router.add('createRealtimeTicket', async (call) => {
    const request = await call.body<TicketRequest>();
    const ticket = state.ids.ticket();
    tickets.set(ticket, {
      covers: scopeOf(call, request),
      ...(request.since && { since: request.since }),
      until: state.now() + TICKET_SECONDS * 1000,
    });
    return { ticket, expiresInSeconds: TICKET_SECONDS, url: `${socketBase(options)}?ticket=${ticket}` };
  });
  return ws.link(socketBase(options)).addEventListener('connection', ({ client }) => {
    const id = client.url.searchParams.get('ticket') ?? '';
    const ticket = tickets.get(id);
    tickets.delete(id);
    if (options.socketDown || options.offline || !ticket || ticket.until < state.now()) {
      client.close(1011, 'refused');
      return;
    }
    serve({ send: (frame) => client.send(JSON.stringify(frame)), client, ticket, state, options });
  });
}

const socketBase = ({ baseUrl }: MockOptions) => `${baseUrl.replace(/^http/, 'ws')}/api/v1/realtime`;

function scopeOf({ principal, state, shape }: Call, request: TicketRequest): Ticket['covers'] {
  const { scope = 'organization', session, events = [] } = request;
  const { organizationId, sessions } = principal;
  const names = new Set(events.flatMap((name) => name.split(',')));
  const known = ({ event, payload }: GatewayEvent) =>
    (event !== 'session.health' || shape.has('account-health')) &&
    (event !== 'alert' || (shape.has('alerts') && (!payload.webhook || principal.permissions.has('manage'))));
  const named = (event: GatewayEvent) =>
    known(event) && (names.size === 0 || names.has('*') || names.has(event.event));
  if (scope === 'firehose') {
    if (!principal.permissions.has('super_admin')) throw problem(403, 'firehose requires super_admin');
    return named;
  }
  const own = (event: GatewayEvent) =>
    event.organization === organizationId && (!sessions || sessions.has(event.session)) && named(event);
  // A plain gateway does not look at a session that is named beside another scope.
  if (scope === 'organization' && (!session || !shape.has('realtime-replay'))) return own;
  if (!session) throw invalid('is required for this scope (body.session)');
  const reached = !sessions || sessions.has(session);
  if (!reached || state.session(session)?.organizationId !== organizationId) throw notFound('session');
  if (scope === 'organization') throw invalid('goes with the scope "session" only (body.session)');
  return (event) => event.session === session && own(event);
}

interface Socket {
  send: (frame: object) => void;
  client: { close(code?: number): void; addEventListener(type: 'close' | 'message', run: () => void): void };
  ticket: Ticket;
  state: State;
  options: MockOptions;
}

function serve({ send, client, ticket, state, options }: Socket): void {
  const end = (code: number) => {
    over();
    client.close(code);
  };
  const unlisten = state.events.listen(
    (event) => {
      if (ticket.covers(event)) send(event);
    },
    () => end(1001),
  );
  const heartbeat = setInterval(
    () => send({ event: 'ping', timestamp: state.now() }),
    HEARTBEAT_SECONDS * 1000,
  );
  const over = () => {
    clearInterval(heartbeat);
    unlisten();
  };
  client.addEventListener('close', over);
  // Clients have nothing to say.
  client.addEventListener('message', () => end(1008));
  send({ event: 'connected', heartbeatSeconds: HEARTBEAT_SECONDS, timestamp: state.now() });
  replay({ send, ticket, state, options });
}

function replay({ send, ticket, state, options }: Omit<Socket, 'client'>): void {
  if (ticket.since === undefined) return;
  const tells = announcedBy(options).has('realtime-replay');
  const known = state.events.after(ticket.since);
  if (!known && tells) {
    send({ event: 'error', error: 'cursor_expired' });
    return;
  }
  // An unknown cursor replays from the oldest event on a plain gateway.
  const missed = (known ?? state.events.all()).filter(ticket.covers);
  const shown = missed.slice(0, REPLAY);
  for (const event of shown) send(event);
  const lastId = shown.at(-1)?.id;
  if (tells) {
    send({
      event: 'replay_complete',
      count: shown.length,
      truncated: missed.length > shown.length,
      ...(lastId && { lastId }),
    });
  }
}

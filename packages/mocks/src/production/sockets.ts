import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { invalid, notFound, problem } from '../handlers/answer.js';
import type { Principal } from '../handlers/principal.js';
import type { GatewayEvent, TicketRequest } from '../schemas.js';
import type { World } from '../world/world.js';
import type { WireLog } from './wire-log.js';

const TICKET_MS = 30_000;
/** It asks its store for 1,000 and gets 200, and tells nobody. */
const REPLAY = 200;

interface Ticket {
  /** Whose events, before the filter. */
  covers: (event: GatewayEvent) => boolean;
  named: (event: GatewayEvent) => boolean;
  /** An empty name matches nothing: such a socket is closed at once. */
  hopeless: boolean;
  since?: string;
  until: number;
  /** Who asked, a key or a person, and for which organization. */
  holder: string | undefined;
  organizationId: string | null;
}

/** Events younger than this came while the replay was read, three at most: they are told twice. */
const RACE_MS = 1_000;

/** Tickets and sockets of a production gateway. */
export class Sockets {
  /** The bodies that tickets were asked with. */
  readonly mints: TicketRequest[] = [];
  private readonly server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  private readonly tickets = new Map<string, Ticket>();
  private readonly live = new Map<WebSocket, { deaf: boolean; ticket: Ticket }>();

  constructor(
    private readonly world: World,
    private readonly log: WireLog,
    private readonly origins: readonly string[],
    private readonly heartbeatSeconds: number,
  ) {}

  /** How many can carry an event now. */
  get open(): number {
    return [...this.live.values()].filter(({ deaf }) => !deaf).length;
  }

  mint(request: TicketRequest, principal: Principal, origin: string) {
    const ticket = this.world.ids.ticket();
    const covers = this.scope(request, principal);
    if (request.events !== undefined && !isNames(request.events))
      throw invalid('expected array (body.events)');
    this.mints.push(request);
    const names = (request.events ?? []).flatMap((name) => name.split(','));
    const all = !names.length || names.includes('*') || (names.length === 1 && names[0] === '');
    const wanted = new Set(names.filter(Boolean));
    this.tickets.set(ticket, {
      covers,
      named: (event) => all || wanted.has(event.event),
      hopeless: !all && !wanted.size,
      since: request.scope === 'firehose' ? undefined : request.since || undefined,
      until: this.world.now() + TICKET_MS,
      holder: principal.userId ?? principal.keyId,
      organizationId: principal.organizationId,
    });
    const url = `${origin.replace(/^http/, 'ws')}/api/v1/realtime?ticket=${ticket}`;
    return { ticket, expiresInSeconds: TICKET_MS / 1000, url };
  }

  private scope({ scope = 'organization', session }: TicketRequest, principal: Principal): Ticket['covers'] {
    const { organizationId, permissions } = principal;
    if (scope === 'firehose') {
      if (!permissions.has('super_admin')) throw problem(403, 'firehose requires super_admin');
      return () => true;
    }
    if (scope === 'organization') return ({ organization }) => organization === organizationId;
    if (scope !== 'session') throw invalid('unknown scope (body.scope)');
    if (!session) throw invalid('expected required property to be present (body.session: <missing>)');
    const found = this.world.session(session);
    if (!found || (found.organizationId !== organizationId && !permissions.has('super_admin')))
      throw notFound('session');
    return (event) => event.session === session;
  }

  /** Redeems the ticket of an upgrade. It is gone then, whatever comes of the upgrade. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const id = new URLSearchParams(request.url?.split('?')[1]).get('ticket') ?? '';
    const ticket = this.tickets.get(id);
    this.tickets.delete(id);
    if (!ticket || ticket.until < this.world.now()) {
      refuse(socket, 401, 'unauthorized', id ? 'invalid or expired ticket' : 'missing ticket');
      return;
    }
    const { origin, host } = request.headers;
    if (origin && hostOf(origin) !== host && !this.origins.includes(origin)) {
      refuse(socket, 403, 'forbidden', 'origin not allowed');
      return;
    }
    this.server.handleUpgrade(request, socket, head, (client) => this.serve(client, ticket));
  }

  private serve(client: WebSocket, ticket: Ticket): void {
    const state = { deaf: false, ticket };
    const send = (frame: object) => {
      if (!state.deaf && client.readyState === client.OPEN) client.send(JSON.stringify(frame));
    };
    if (ticket.hopeless) {
      client.close(1000);
      return;
    }
    this.live.set(client, state);
    let lastReplayed: string | undefined;
    const wanted = (event: GatewayEvent) => ticket.covers(event) && ticket.named(event);
    const stop = this.log.listen((event) => {
      if (wanted(event) && event.id !== lastReplayed) send(event);
    });
    const beat = setInterval(
      () => send({ event: 'ping', timestamp: this.world.now() }),
      this.heartbeatSeconds * 1000,
    );
    client.on('message', () => client.close(1008, 'unexpected data message'));
    client.on('error', () => client.terminate());
    client.on('close', () => {
      clearInterval(beat);
      stop();
      this.live.delete(client);
    });
    send({
      event: 'connected',
      heartbeatSeconds: this.heartbeatSeconds,
      timestamp: this.world.now(),
    });
    const replayed = this.replay(ticket);
    lastReplayed = replayed.at(-1)?.id;
    // It listens before it reads: what happens meanwhile is in both, and only the last one is known for a repeat.
    const raced = replayed.slice(-4, -1).filter(({ timestamp }) => timestamp > this.world.now() - RACE_MS);
    for (const event of [...replayed, ...raced]) if (ticket.named(event)) send(event);
  }

  /** After the event named; from the oldest for one that is not in the log. The filter comes after the cut. */
  private replay({ since, covers }: Ticket): GatewayEvent[] {
    if (!since) return [];
    const mine = this.log.all().filter(covers);
    const at = mine.findIndex(({ id }) => id === since);
    return mine.slice(at + 1, at + 1 + REPLAY);
  }

  /** Breaks the sockets: with an end, or so that nothing comes any more and nobody says so. @returns how many */
  cut(how: 'close' | 'half-open' | 'end' = 'close', holder?: string, organizationId?: string): number {
    const hit = [...this.live].filter(
      ([, { deaf, ticket }]) =>
        !deaf &&
        (!holder || ticket.holder === holder) &&
        (!organizationId || ticket.organizationId === organizationId),
    );
    for (const [client, state] of hit) {
      if (how === 'half-open') state.deaf = true;
      else if (how === 'end') client.close(1000);
      else client.terminate();
    }
    return hit.length;
  }

  close(): void {
    for (const client of this.live.keys()) client.terminate();
    this.server.close();
  }
}

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

/** Undefined for an origin without a host, such as the `null` of a sandboxed page. */
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);

function refuse(socket: Duplex, status: number, code: string, message: string): void {
  const body = JSON.stringify({ error: { code, message } });
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

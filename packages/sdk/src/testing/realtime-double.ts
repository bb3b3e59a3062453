import type { GatewayEvent } from '@wagate/contract/types';
import type { SocketFactory, SocketLike } from '../core/web-socket.js';
import type { FakeClock } from './fake-clock.js';
import { json, problem, type Responder } from './fetch-double.js';
import { streamedSocket } from './streamed-socket.js';

/** How the gateway in memory behaves. */
export interface RealtimeDoubleOptions {
  /** What its heartbeats and latencies run by. */
  clock: FakeClock;
  /**
   * `production` replays at most 200 without a word, from the oldest for an unknown place; `wagate` replays all, says when it is done,
   * and calls an unknown place expired.
   */
  habits?: 'production' | 'wagate';
  /** Extensions that a `wagate` announces beside the replay. */
  extensions?: readonly string[];
  /** Events replayed although they lie before the place asked for. */
  overlap?: () => number;
  /** Milliseconds until a socket opens. */
  latency?: () => number;
}

interface Ticket {
  since?: string;
  session?: string;
}

/** One end of a connection, held by the double. */
interface DoubleSocket extends SocketLike {
  cancelTimer?: () => void;
  state: 'opening' | 'live' | 'half-open' | 'closed';
}

/** A gateway's realtime side in memory: tickets, sockets, a log, and ways to break them. */
export class RealtimeDouble {
  /** Everything that can be replayed, oldest first. */
  readonly log: GatewayEvent[] = [];
  /** The bodies tickets were asked with. */
  readonly mints: Ticket[] = [];
  /** Answers instead of a ticket, once for each entry. */
  readonly refusals: (() => Response)[] = [];
  /** The most sockets that were live at one time: more than one is a fault of the client. */
  mostLive = 0;
  readonly #tickets = new Map<string, Ticket>();
  readonly #sockets = new Set<DoubleSocket>();

  constructor(
    /** Read at every connection: change it, and the next one differs. */
    readonly options: RealtimeDoubleOptions,
  ) {}

  /** Sockets that carry events now. */
  get live(): number {
    return [...this.#sockets].filter(({ state }) => state === 'live').length;
  }

  /** Sockets that the client has not let go of. */
  get open(): number {
    return this.#sockets.size;
  }

  /** Answers for tickets, capabilities and the feed as a stream. */
  readonly responder: Responder = ({ path, body, headers, signal }) => {
    if (path.endsWith('/capabilities') && this.options.habits === 'wagate')
      return json({
        gateway: { name: 'double', version: '0' },
        extensions: ['realtime-replay', ...(this.options.extensions ?? [])],
        permissions: ['read', 'events'],
      });
    if (path.endsWith('/realtime'))
      return streamedSocket(this.#open(headers.authorization?.replace('Bearer ', '') ?? ''), signal);
    if (!path.endsWith('/realtime/ticket')) return undefined;
    const refusal = this.refusals.shift();
    if (refusal) return refusal();
    const ticket = `rt_${this.mints.push(body as Ticket)}`;
    this.#tickets.set(ticket, body as Ticket);
    return json(
      { ticket, expiresInSeconds: 30, url: `ws://inside.test/api/v1/realtime?ticket=${ticket}` },
      201,
    );
  };

  /** The `webSocket` of a gateway. */
  readonly webSocket: SocketFactory = (url) => this.#open(new URL(url).searchParams.get('ticket') ?? '');

  #open(id: string): DoubleSocket {
    const ticket = this.#tickets.get(id);
    this.#tickets.delete(id);
    const socket: DoubleSocket = {
      state: 'opening',
      onopen: null,
      onmessage: null,
      onclose: null,
      onerror: null,
      close: () => this.#forget(socket),
    };
    this.#sockets.add(socket);
    const { clock, latency = () => 5 } = this.options;
    socket.cancelTimer = clock.timer(() => {
      if (ticket) this.#greet(socket, ticket);
      else this.#end(socket, 1006);
    }, latency());
    return socket;
  }

  /** Logs an event and tells every live socket. */
  publish(event: GatewayEvent, { logged = true } = {}): void {
    if (logged) this.log.push(event);
    for (const socket of this.#sockets) if (socket.state === 'live') this.#send(socket, event);
  }

  /** Sends any frame to every live socket. */
  frame(frame: unknown): void {
    for (const socket of this.#sockets) if (socket.state === 'live') socket.onmessage?.({ data: frame });
  }

  /** Breaks the live sockets: with a close, or so that nobody is told. @returns how many there were. */
  cut(how: 'close' | 'half-open'): number {
    const live = [...this.#sockets].filter(({ state }) => state === 'live');
    for (const socket of live) {
      if (how === 'close') this.#end(socket, 1006);
      else socket.state = 'half-open';
    }
    return live.length;
  }

  #forget(socket: DoubleSocket): void {
    socket.state = 'closed';
    socket.cancelTimer?.();
    this.#sockets.delete(socket);
  }

  #end(socket: DoubleSocket, code: number): void {
    this.#forget(socket);
    socket.onclose?.({ code });
  }

  #send(socket: DoubleSocket, frame: unknown): void {
    if (socket.state === 'live') socket.onmessage?.({ data: JSON.stringify(frame) });
  }

  #greet(socket: DoubleSocket, { since }: Ticket): void {
    const { clock, habits = 'production', overlap = () => 0 } = this.options;
    socket.state = 'live';
    this.mostLive = Math.max(this.mostLive, this.live);
    socket.onopen?.(undefined as never);
    this.#send(socket, { event: 'connected', heartbeatSeconds: 20, timestamp: clock.now() });
    const beat = () => {
      if (socket.state !== 'live') return;
      this.#send(socket, { event: 'ping', timestamp: clock.now() });
      socket.cancelTimer = clock.timer(beat, 20_000);
    };
    socket.cancelTimer = clock.timer(beat, 20_000);
    if (since === undefined) return;
    const at = this.log.findIndex(({ id }) => id === since);
    if (at < 0 && habits === 'wagate') {
      this.#send(socket, { event: 'error', error: 'cursor_expired' });
      this.#end(socket, 1000);
      return;
    }
    const from = Math.max(0, at + 1 - (at < 0 ? 0 : overlap()));
    const replay = this.log.slice(from, habits === 'production' ? from + 200 : undefined);
    for (const event of replay) this.#send(socket, event);
    if (habits === 'wagate')
      this.#send(socket, {
        event: 'replay_complete',
        count: replay.length,
        truncated: false,
        lastId: replay.at(-1)?.id,
      });
  }
}

/** A gateway that is away for the moment. */
export const unavailable = () => problem(503, 'gateway_unavailable');

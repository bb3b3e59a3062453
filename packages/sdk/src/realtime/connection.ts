import { GatewayError, NetworkError, RateLimitedError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { Cell, tellAll } from '../core/readable.js';
import type { GatewayEvent } from '../generated/gateway.js';
import { CatchUp } from './catch-up.js';
import { isLogged, RecentIds } from './event-log.js';
import { type ControlFrame, readFrame } from './frames.js';
import type { Gap, RealtimeOptions, RealtimeStatus } from './types.js';
import { webSocketTransport } from './web-socket-transport.js';

export interface ConnectionListener {
  event(event: GatewayEvent): void;
  gap(gap: Gap): void;
}

/** How long a connection may take until the gateway greets. */
const CONNECT_MS = 15_000;
/** Jitter over seconds from the first attempt on: all clients of a gateway that restarts come back at once otherwise. */
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 30_000;
/** A connection that held this long makes the next wait short again. */
const STABLE_MS = 10_000;
/** Kept open this long without a listener: a view that moves or is replaced listens again at once. */
const LINGER_MS = 1_000;
/** Refusals that trying again cannot change. */
const FINAL = new Set([400, 401, 403, 404, 501]);

/** One connection to a gateway's events, kept alive while somebody listens. */
export class Connection {
  readonly status: Cell<RealtimeStatus>;
  readonly #listeners = new Set<ConnectionListener>();
  readonly #seen = new RecentIds();
  /** The last event after which the gateway can resume. */
  #position: string | undefined;
  /** Where the next page of a replay begins, when that is not the position. */
  #page: string | undefined;
  #pages = new Set<string>();
  #pendingGap: Gap['reason'] | undefined;
  #replayFailures = 0;
  #attempts = 0;
  #heartbeatMs = 20_000;
  #lastFrame = 0;
  #catchUp = new CatchUp(false, undefined, false);
  /** What ends the present attempt, wait or connection. */
  #drop: (() => void) | undefined;
  #cancelTimer: (() => void) | undefined;
  #stopWaking: (() => void) | undefined;
  #cancelLinger: (() => void) | undefined;

  constructor(
    readonly gateway: Gateway,
    readonly options: RealtimeOptions,
  ) {
    this.status = new Cell<RealtimeStatus>({ state: 'idle', since: gateway.environment.now() });
    this.#position = options.since;
  }

  /** Receives events until the answer is called. The first listener connects. */
  listen(listener: ConnectionListener): () => void {
    this.#cancelLinger?.();
    this.#listeners.add(listener);
    const { state } = this.status.get();
    if (state === 'idle' || state === 'closed') {
      this.#stopWaking = this.gateway.environment.onWake?.(() => this.#wake());
      this.#connect();
    }
    return () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size) return;
      this.#cancelLinger = this.gateway.environment.timer(() => this.#rest('idle'), LINGER_MS);
    };
  }

  /** Ends it at once, without waiting for a new listener. */
  close(): void {
    this.#listeners.clear();
    this.#rest('idle');
  }

  #set(state: RealtimeStatus['state'], more: Pick<RealtimeStatus, 'retryAt' | 'error'> = {}): void {
    this.status.set({ state, since: this.gateway.environment.now(), ...more });
  }

  /** Lets go of everything. Whoever listens later begins anew: what was missed until then is read over REST. */
  #rest(state: 'idle' | 'closed', error?: GatewayError): void {
    this.#cancelLinger?.();
    this.#release();
    this.#stopWaking?.();
    this.#position = this.#page = this.#pendingGap = undefined;
    this.#attempts = this.#lastFrame = 0;
    this.#set(state, { error });
  }

  #release(): void {
    this.#cancelTimer?.();
    const drop = this.#drop;
    this.#drop = undefined;
    drop?.();
  }

  #timer(run: () => void, ms: number): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.gateway.environment.timer(run, ms);
  }

  #connect(): void {
    this.#release();
    const {
      scope = 'organization',
      session,
      keepTicketOrigin = false,
      transport = webSocketTransport,
    } = this.options;
    const since = this.#page ?? this.#position;
    this.#page = undefined;
    let over = false;
    let drop: (() => void) | undefined;
    this.#drop = () => {
      over = true;
      drop?.();
    };
    const whileCurrent =
      <A extends unknown[]>(run: (...args: A) => void) =>
      (...args: A) => {
        if (!over) run(...args);
      };
    const ended = whileCurrent((error?: unknown) => this.#lost(error));
    this.#set('minting');
    this.#timer(() => ended(), CONNECT_MS);
    const begin = whileCurrent((announced: boolean) => {
      this.#catchUp = new CatchUp(since !== undefined, this.#position, announced);
      if (this.#catchUp.mayHaveExpired(this.gateway.environment.now())) this.#pendingGap ??= 'cursor_expired';
      const minted = whileCurrent(() => this.#set('connecting'));
      drop = transport(
        this.gateway,
        { scope, session, since, keepTicketOrigin, minted },
        { open() {}, frame: whileCurrent((data: unknown) => this.#frame(data)), closed: ended },
      );
    });
    if (since === undefined) begin(false);
    else
      this.gateway.extensions().then(
        (extensions) => begin(extensions.has('realtime-replay')),
        () => begin(false),
      );
  }

  /** The connection is over, or never came about. */
  #lost(reason?: unknown): void {
    const { environment } = this.gateway;
    const { state, since } = this.status.get();
    if (state === 'live' && environment.now() - since >= STABLE_MS) this.#attempts = 0;
    this.#release();
    this.#pages.clear();
    const error =
      reason === undefined || reason instanceof GatewayError
        ? reason
        : new NetworkError('The realtime connection failed.', { code: 'network', cause: reason });
    if (error && (FINAL.has(error.status) || error.code === 'invalid_option')) {
      this.#rest('closed', error);
      return;
    }
    if (this.#position === undefined) this.#pendingGap ??= this.#lastFrame ? 'no_cursor' : undefined;
    const asked = error instanceof RateLimitedError ? Math.min(error.retryAfterSeconds ?? 0, 300) * 1000 : 0;
    const jitter = environment.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#attempts++);
    const wait = Math.max(asked, jitter);
    this.#set('waiting', { retryAt: environment.now() + wait, error });
    this.#timer(() => this.#connect(), wait);
  }

  /** The network or the reader is back. */
  #wake(): void {
    const { state } = this.status.get();
    const silent = this.gateway.environment.now() - this.#lastFrame;
    if (state === 'waiting' || (state === 'live' && silent > this.#heartbeatMs * 1.25)) this.#connect();
  }

  /** A half-open socket never says that it is gone: silence does. */
  #watch(): void {
    const left = this.#lastFrame + this.#heartbeatMs * 2.5 - this.gateway.environment.now();
    if (left <= 0) this.#lost(new NetworkError('The gateway fell silent.', { code: 'timeout' }));
    else this.#timer(() => this.#watch(), left);
  }

  #frame(data: unknown): void {
    const { environment } = this.gateway;
    this.#lastFrame = environment.now();
    const frame = readFrame(data);
    if (!frame) this.#gap('unreadable_frame');
    else if ('control' in frame) this.#control(frame.control);
    else this.#event(frame.envelope);
  }

  #event(envelope: GatewayEvent): void {
    const verdict = this.#catchUp.meet(envelope);
    const fresh = this.#seen.add(envelope.id);
    if (fresh && !verdict.startsWith('skip')) {
      if (isLogged(envelope)) this.#position = envelope.id;
      tellAll(
        [...this.#listeners].map(({ event }) => event),
        envelope,
      );
    }
    if (verdict.endsWith('page')) this.#nextPage(envelope.id);
  }

  #control(frame: ControlFrame): void {
    if (frame.event === 'connected') {
      const { heartbeatSeconds } = frame;
      if (heartbeatSeconds && heartbeatSeconds > 0)
        this.#heartbeatMs = Math.min(heartbeatSeconds, 300) * 1000;
      this.#catchUp.connected(frame.timestamp);
      this.#set('live');
      this.#watch();
      if (this.#pendingGap) this.#gap(this.#pendingGap);
      this.#pendingGap = undefined;
    } else if (frame.event === 'ping') {
      this.#catchUp.ended();
      this.#pages.clear();
    } else if (frame.event === 'replay_complete') {
      this.#catchUp.ended();
      if (frame.truncated && frame.lastId) this.#nextPage(frame.lastId);
      else this.#pages.clear();
    } else if (frame.error === 'cursor_expired') {
      this.#position = undefined;
      this.#pendingGap = 'cursor_expired';
      this.#connect();
    } else if (frame.error === 'replay_failed') {
      if (++this.#replayFailures >= 3) {
        this.#replayFailures = 0;
        this.#position = undefined;
        this.#pendingGap = 'replay_failed';
      }
      this.#lost();
    } else this.#lost();
  }

  /** More was left out of the replay than came: go on after `id`. A gateway that gives the same page again is not followed for ever. */
  #nextPage(id: string): void {
    if (this.#pages.has(id)) {
      this.#catchUp.ended();
      this.#gap('replay_failed');
    } else {
      this.#pages.add(id);
      this.#page = id;
      this.#connect();
    }
  }

  #gap(reason: Gap['reason']): void {
    const gap: Gap = { reason, after: this.#position, at: this.gateway.environment.now() };
    tellAll(
      [...this.#listeners].map((listener) => listener.gap),
      gap,
    );
  }
}

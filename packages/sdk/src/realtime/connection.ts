import { GatewayError, NetworkError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { Cell, tellAll } from '../core/readable.js';
import type { GatewayEvent } from '../generated/gateway.js';
import { CatchUp } from './catch-up.js';
import { isLogged, RecentIds } from './event-log.js';
import { type ControlFrame, isEvent, readFrame } from './frames.js';
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
/** The longest that a gateway may ask to wait. */
const LONGEST_ASKED_MS = 300_000;
/** A connection that held this long makes the next wait short again. */
const STABLE_MS = 10_000;
/** Kept open this long without a listener: a view that moves or is replaced listens again at once. */
const LINGER_MS = 1_000;
/** Refusals that trying again cannot change. */
const FINAL = [400, 401, 403, 404, 501];

/** One connection to a gateway's events, kept alive while somebody listens. */
export class Connection {
  readonly status: Cell<RealtimeStatus>;
  readonly #listeners = new Set<ConnectionListener>();
  readonly #seen = new RecentIds();
  /** The last event after which the gateway can resume. */
  #position: string | undefined;
  /** Where the next page of a replay begins, when that is not the position. */
  #page: string | undefined;
  /** Where pages of this replay began: a gateway that gives one again is not followed for ever. */
  readonly #pages = new Set<string>();
  #pendingGap: Gap['reason'] | undefined;
  #replayFailures = 0;
  #attempts = 0;
  #heartbeatMs = 20_000;
  #lastFrame = 0;
  #catchUp = new CatchUp(false, undefined, false);
  #drop = () => {};
  #cancelTimer = () => {};
  #cancelLinger = () => {};
  #stopWaking: (() => void) | undefined;

  constructor(
    readonly gateway: Gateway,
    readonly options: RealtimeOptions,
  ) {
    this.status = new Cell<RealtimeStatus>({ state: 'idle', since: this.#now });
    this.#position = options.since;
  }

  get #now(): number {
    return this.gateway.environment.now();
  }

  /** Receives events until the answer is called. The first listener connects. */
  listen(listener: ConnectionListener): () => void {
    this.#cancelLinger();
    this.#listeners.add(listener);
    if (/idle|closed/.test(this.status.get().state)) {
      this.#stopWaking = this.gateway.environment.onWake?.(() => this.#wake());
      this.#connect();
    }
    return () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size) return;
      this.#cancelLinger = this.gateway.environment.timer(() => this.#rest('idle'), LINGER_MS);
    };
  }

  #set(state: RealtimeStatus['state'], more?: Pick<RealtimeStatus, 'retryAt' | 'error'>): void {
    this.status.set({ state, since: this.#now, ...more });
  }

  /** Lets go of everything. Whoever listens later begins anew: what was missed until then is read over REST. */
  #rest(state: 'idle' | 'closed', error?: GatewayError): void {
    this.#cancelLinger();
    this.#release();
    this.#stopWaking?.();
    this.#position = this.#page = this.#pendingGap = undefined;
    this.#attempts = this.#lastFrame = 0;
    this.#set(state, { error });
  }

  /** Ends the present attempt, wait or connection. */
  #release(): void {
    this.#cancelTimer();
    this.#drop();
  }

  #after(ms: number, run: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = this.gateway.environment.timer(run, ms);
  }

  async #connect(): Promise<void> {
    this.#release();
    const { gateway, options } = this;
    const {
      scope = 'organization',
      session,
      keepTicketOrigin = false,
      transport = webSocketTransport,
    } = options;
    const since = this.#page ?? this.#position;
    this.#page = undefined;
    let over = false;
    this.#drop = () => {
      over = true;
    };
    /** What an attempt that is over still has to say is not heard. */
    const hear =
      <A extends unknown[]>(run: (...args: A) => void) =>
      (...args: A) => {
        if (!over) run(...args);
      };
    const lost = hear((error?: unknown) => this.#lost(error));
    this.#set('minting');
    this.#after(CONNECT_MS, lost);
    const announced =
      since !== undefined && (await gateway.extensions().catch(() => undefined))?.has('realtime-replay');
    if (over) return;
    this.#catchUp = new CatchUp(since !== undefined, this.#position, announced === true);
    if (this.#catchUp.mayHaveExpired(this.#now)) this.#pendingGap ??= 'cursor_expired';
    const drop = transport(
      gateway,
      { scope, session, since, keepTicketOrigin, minted: hear(() => this.#set('connecting')) },
      { open() {}, frame: hear((data: unknown) => this.#frame(data)), closed: lost },
    );
    this.#drop = () => {
      over = true;
      drop();
    };
  }

  /** The connection is over, or never came about. */
  #lost(reason?: unknown): void {
    const { state, since } = this.status.get();
    if (state === 'live' && this.#now - since >= STABLE_MS) this.#attempts = 0;
    this.#release();
    this.#pages.clear();
    const error =
      !reason || reason instanceof GatewayError
        ? (reason as GatewayError | undefined)
        : new NetworkError('The realtime connection failed.', { code: 'network', cause: reason });
    if (FINAL.includes(error?.status ?? 0) || error?.code === 'invalid_option') {
      this.#rest('closed', error);
      return;
    }
    if (!this.#position && this.#lastFrame) this.#pendingGap ??= 'no_cursor';
    const asked = Number(error?.details.retryAfterSeconds) * 1000 || 0;
    const jitter =
      this.gateway.environment.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#attempts++);
    const wait = Math.max(Math.min(asked, LONGEST_ASKED_MS), jitter);
    this.#set('waiting', { retryAt: this.#now + wait, error });
    this.#after(wait, () => this.#connect());
  }

  /** The network or the reader is back. */
  #wake(): void {
    const { state } = this.status.get();
    const silent = this.#now - this.#lastFrame > this.#heartbeatMs * 1.25;
    if (state === 'waiting' || (state === 'live' && silent)) this.#connect();
  }

  /** A half-open socket never says that it is gone: silence does. */
  #watch(): void {
    const left = this.#lastFrame + this.#heartbeatMs * 2.5 - this.#now;
    if (left > 0) this.#after(left, () => this.#watch());
    else this.#lost(new NetworkError('The gateway fell silent.', { code: 'timeout' }));
  }

  #frame(data: unknown): void {
    this.#lastFrame = this.#now;
    const frame = readFrame(data);
    if (!frame) this.#gap('unreadable_frame');
    else if (isEvent(frame)) this.#event(frame);
    else this.#control(frame);
  }

  #event(event: GatewayEvent): void {
    const { old, full } = this.#catchUp.meet(event);
    if (this.#seen.add(event.id) && !old) {
      if (isLogged(event)) this.#position = event.id;
      for (const listener of [...this.#listeners]) listener.event(event);
    }
    if (full) this.#nextPage(event.id);
  }

  #control(frame: ControlFrame): void {
    if (frame.event === 'connected') {
      this.#heartbeatMs = Math.min(frame.heartbeatSeconds || 20, 300) * 1000;
      this.#catchUp.connectedAt = frame.timestamp ?? this.#catchUp.connectedAt;
      this.#set('live');
      this.#watch();
      if (this.#pendingGap) this.#gap(this.#pendingGap);
      this.#pendingGap = undefined;
    } else if (frame.event === 'error') {
      const expired = frame.error === 'cursor_expired';
      const failed = frame.error === 'replay_failed' && ++this.#replayFailures > 2;
      if (expired || failed) {
        this.#replayFailures = 0;
        this.#position = undefined;
        this.#pendingGap = expired ? 'cursor_expired' : 'replay_failed';
      }
      if (expired) this.#connect();
      else this.#lost();
    } else {
      this.#catchUp.replaying = false;
      if (frame.event === 'replay_complete' && frame.truncated && frame.lastId) this.#nextPage(frame.lastId);
      else this.#pages.clear();
    }
  }

  /** More was left out of the replay than came: go on after `id`. */
  #nextPage(id: string): void {
    if (this.#pages.has(id)) {
      this.#catchUp.replaying = false;
      this.#gap('replay_failed');
    } else {
      this.#pages.add(id);
      this.#page = id;
      this.#connect();
    }
  }

  #gap(reason: Gap['reason']): void {
    const gap: Gap = { reason, after: this.#position, at: this.#now };
    tellAll(
      [...this.#listeners].map((listener) => listener.gap),
      gap,
    );
  }
}

import type { GatewayEvent } from '@wagate/contract/types';
import { GatewayError, NetworkError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { Cell, type Readable, tellAll } from '../core/readable.js';
import { isLogged, RecentIds, timeOfId } from './event-log.js';
import type { Frame } from './frames.js';
import type { Gap, RealtimeStatus, RealtimeTransport, TransportRequest } from './types.js';
import { webSocket } from './web-socket-transport.js';

/** Receives each event, or what is known of events that may be missing. */
export type ConnectionListener = (event: GatewayEvent | undefined, gap?: Gap) => void;

/** One connection to a gateway's events, kept alive while somebody listens. */
export interface Connection {
  readonly status: Readable<RealtimeStatus>;
  /** When the last frame came, heartbeats among them, in epoch milliseconds. */
  readonly heardAt: number | undefined;
  /** Does not wait any longer for the next attempt, and begins anew where it gave up. */
  retry(): void;
  /** Receives events until the answer is called. The first listener connects. */
  listen(listener: ConnectionListener): () => void;
}

/** Whoever builds the page was told that its origin is unknown. */
let told = false;

/** Nothing is opened before somebody listens. */
export function createConnection(
  gateway: Gateway,
  wanted: TransportRequest['ask'],
  /** The last event after which the gateway can resume. */
  position?: string,
  transport: RealtimeTransport = webSocket(),
): Connection {
  const { environment } = gateway;
  const now = () => environment.now();
  const status = new Cell<RealtimeStatus>({ state: 'idle', since: now() });
  const listeners = new Set<ConnectionListener>();
  const seen = new RecentIds();
  /** Where pages of this replay began: a gateway that gives one again is not followed for ever. */
  const pages = new Set<string>();
  let pendingGap: Gap['reason'] | undefined;
  let replayFailures = 0;
  /** Since a connection that held until its first ping: the wait between them grows. */
  let attempts = 0;
  let heartbeatMs = 20_000;
  let lastFrame = 0;
  let heardAt: number | undefined;
  /**
   * A replay is under way whose end the gateway will not announce: every event older than the greeting is of it, until the first ping. One
   * with `realtime-replay` says itself what it left out.
   */
  let replaying = false;
  /** When the gateway greeted, by its clock. */
  let greetedAt: number | undefined;
  /** Events of this silent replay. */
  let replayed: number;
  /** What the last event before this connection was: of a silent replay, what is much older was had before. */
  let resumedAfter: string | undefined;
  let attempt: AbortController | undefined;
  let cancelTimer: (() => void) | undefined;
  let cancelLinger: (() => void) | undefined;
  let stopWaking: (() => void) | undefined;

  function set(state: RealtimeStatus['state'], more?: Pick<RealtimeStatus, 'retryAt' | 'error'>): void {
    status.set({ state, since: now(), ...more });
  }

  function after(ms: number, run: () => void): void {
    cancelTimer?.();
    cancelTimer = environment.timer(run, ms);
  }

  /** Ends the present attempt, wait or connection. */
  function release(): void {
    cancelTimer?.();
    attempt?.abort();
  }

  /** Lets go of everything. Whoever listens later begins anew: what was missed until then is read over REST. */
  function rest(state: 'idle' | 'closed', error?: GatewayError): void {
    cancelLinger?.();
    release();
    stopWaking?.();
    position = pendingGap = undefined;
    attempts = lastFrame = 0;
    set(state, { error });
  }

  /** @param since where the next page of a replay begins, when that is not the position */
  async function connect(since = position): Promise<void> {
    release();
    attempt = new AbortController();
    const { signal } = attempt;
    /** What an attempt that is over still has to say is not heard. */
    const heed = (run: (said?: unknown) => void) => (said?: unknown) => {
      if (!signal.aborted) run(said);
    };
    set('minting');
    // So long may a connection take until the gateway greets.
    after(15_000, lost);
    const silent = !!since && !(await gateway.extensions().catch(() => undefined))?.has('realtime-replay');
    if (signal.aborted) return;
    replaying = silent;
    greetedAt = undefined;
    replayed = 0;
    resumedAfter = position;
    // A log keeps events for a day at least, and this gateway would not say that it no longer knows the place.
    if (replaying && timeOfId(position) < now() - 24 * 3600_000) pendingGap ??= 'cursor_expired';
    transport(gateway, {
      ask: { ...wanted, since },
      signal,
      minted: heed(() => set('connecting')),
      frame: heed(hear),
    })
      .catch((error: unknown) => error)
      .then(heed(lost));
  }

  /** The connection is over, or never came about. */
  function lost(reason?: unknown): void {
    release();
    pages.clear();
    const error =
      !reason || reason instanceof GatewayError
        ? (reason as GatewayError | undefined)
        : new NetworkError('The gateway cannot be reached.', { code: 'network', cause: reason });
    // Refusals that trying again cannot change.
    if (/^(40[0134]|501|invalid_option)$/.test((error?.status || error?.code) as string)) {
      // No page tells its visitors how its gateway is to be started, and whoever builds it looks there.
      if (error?.details.reason === 'unknown_origin' && !told) {
        told = true;
        console.error(error.message);
      }
      rest('closed', error);
      return;
    }
    if (!position && lastFrame) pendingGap ??= 'no_cursor';
    // Jitter over seconds from the first attempt on: all clients of a gateway that restarts come back at once otherwise.
    const jitter = environment.random() * Math.min(30_000, 5_000 * 2 ** attempts++);
    const asked = Number(error?.details.retryAfterSeconds) * 1000 || 0;
    const wait = Math.max(jitter, Math.min(asked, 300_000));
    set('waiting', { retryAt: now() + wait, error });
    after(wait, () => connect());
  }

  /** A half-open socket never says that it is gone: silence does, within 30 seconds of a heartbeat that comes every 20. */
  function watch(): void {
    const ms = heartbeatMs * 1.4;
    after(ms, () => lost(new NetworkError(`No answer within ${ms} ms.`, { code: 'timeout' })));
  }

  function hear(data: unknown): void {
    lastFrame = heardAt = now();
    watch();
    try {
      const frame: Frame = JSON.parse(data as string);
      if (frame.id) take(frame as GatewayEvent);
      else controls[frame.event as keyof typeof controls](frame);
    } catch {
      gap('unreadable_frame');
    }
  }

  function take(event: GatewayEvent): void {
    const { id, payload } = event;
    if (typeof id !== 'string' || !(payload instanceof Object)) throw event;
    if (event.timestamp >= greetedAt!) replaying = false;
    // Ids are made a little before their event is logged, on machines whose clocks differ a little.
    const old = replaying && timeOfId(id) < timeOfId(resumedAfter) - 60_000;
    if (seen.add(id) && !old) {
      // Nobody resumes what everybody's gateways tell: there is no one log of it.
      if (isLogged(event.event) && wanted.scope !== 'firehose') position = id;
      tellAll(listeners, event);
    }
    // The most that the production gateway replays; it does not say when it left some out.
    if (replaying && ++replayed >= 200) nextPage(id);
  }

  /** What a gateway says besides events. A name that is not here may have said anything. */
  const controls = {
    connected({ heartbeatSeconds, timestamp = greetedAt }: Frame) {
      heartbeatMs = Math.min(heartbeatSeconds || 20, 300) * 1000;
      greetedAt = timestamp;
      set('live');
      watch();
      if (pendingGap) gap(pendingGap);
      pendingGap = undefined;
    },
    ping() {
      replaying = false;
      attempts = replayFailures = 0;
      pages.clear();
    },
    replay_complete({ truncated, lastId }: Frame) {
      if (truncated) nextPage(lastId);
    },
    error({ error }: Frame) {
      const expired = error === 'cursor_expired';
      if (expired || (error === 'replay_failed' && ++replayFailures > 2)) {
        position = undefined;
        pendingGap = expired ? 'cursor_expired' : 'replay_failed';
      }
      if (expired) connect();
      else lost();
    },
  };

  /** More was left out of the replay than came: go on after `id`. */
  function nextPage(id = ''): void {
    if (pages.has(id)) {
      replaying = false;
      gap('replay_failed');
    } else {
      pages.add(id);
      connect(id);
    }
  }

  function gap(reason: Gap['reason']): void {
    tellAll(listeners, undefined, { reason, after: position, at: now() });
  }

  function begin(): void {
    if (!/idle|closed/.test(status.get().state)) return;
    // The network or the reader is back: what waits or has been silent for long begins anew.
    stopWaking = environment.onWake?.(() => {
      if (status.get().state === 'waiting' || now() - lastFrame > heartbeatMs * 1.25) connect();
    });
    connect();
  }

  return {
    status,
    get heardAt() {
      return heardAt;
    },
    retry() {
      if (status.get().state === 'waiting') connect();
      else if (listeners.size) begin();
    },
    listen(listener) {
      cancelLinger?.();
      listeners.add(listener);
      begin();
      return () => {
        // A view that moves or is replaced listens again at once.
        if (!listeners.delete(listener) || listeners.size) return;
        cancelLinger = environment.timer(() => rest('idle'), 1_000);
      };
    },
  };
}

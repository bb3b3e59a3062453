import type { GatewayEvent } from '@wagate/contract/types';
import { type GatewayError, NetworkError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { closedError } from '../core/lifetime.js';
import { Cell, type Readable, tellAll } from '../core/readable.js';
import { type Action, type Input, TRANSITIONS } from './connection-states.js';
import { errorOf, isFinal } from './ending.js';
import { readFrame } from './frames.js';
import { Replay } from './replay.js';
import type { Gap, RealtimeStatus, RealtimeTransport, TransportRequest } from './types.js';
import { watchWaking } from './waking.js';
import { webSocket } from './web-socket-transport.js';

/** Receives each event, or what is known of events that may be missing. */
export type ConnectionListener = (event: GatewayEvent | undefined, gap?: Gap) => void;

/** One connection to a gateway's events, kept alive while somebody listens. */
export interface Connection {
  readonly status: Readable<RealtimeStatus>;
  /** When the last frame came, heartbeats among them, in epoch milliseconds; before the first one, when listening began. */
  readonly heardAt: number;
  /** Does not wait any longer for the next attempt, and begins anew where it gave up. */
  retry(): void;
  /** Receives events until the answer is called. The first listener connects. */
  listen(listener: ConnectionListener): () => void;
}

/** What an input brings along: why it was lost or refused; after which event to resume when that is not the last one. */
interface Detail {
  error?: GatewayError;
  after?: string;
}

/** So long may an attempt take until the gateway greets. */
const GREETING_MS = 15_000;
/** In heartbeats. A half-open socket never says that it is gone: silence does, within 30 seconds of a heartbeat that comes every 20. */
const PATIENCE = 1.4;

/** Whoever gives the credential may know another way than a socket. */
const ownTransport =
  (socket: RealtimeTransport): RealtimeTransport =>
  (gateway, request) =>
    gateway.auth.connect ? gateway.auth.connect(socket, gateway, request) : socket(gateway, request);

/** Nothing is opened before somebody listens. `connection-states.ts` says what happens to it when; this does it. */
export function createConnection(
  gateway: Gateway,
  wanted: TransportRequest['ask'],
  /** The last event after which the gateway can resume. */
  position?: string,
  transport: RealtimeTransport = ownTransport(webSocket()),
): Connection {
  const { environment } = gateway;
  const now = () => environment.now();
  const status = new Cell<RealtimeStatus>({ state: 'idle', since: now() });
  const listeners = new Set<ConnectionListener>();
  const replay = new Replay(wanted.scope !== 'firehose', position);
  /** Since a connection that held until its first ping: the wait between them grows. */
  let attempts = 0;
  let attempt: AbortController | undefined;
  let begunAt = 0;
  let heardAt = 0;
  let patienceMs = GREETING_MS;
  /** The gateway asked not to be asked before. */
  let notBefore = 0;
  let cancelTimer: (() => void) | undefined;
  let cancelLinger: (() => void) | undefined;
  let stopWaking: (() => void) | undefined;
  let stopEnding: (() => void) | undefined;

  function on(input: Input, detail: Detail = {}): void {
    const before = status.get().state;
    const [state, action] = TRANSITIONS[before][input] ?? [];
    if (!state) return;
    const more = action && actions[action](detail);
    if (state === before) return;
    // What is shown is as old as the last that came, not as the moment when that was noticed.
    const since = state === 'live' || state === 'idle' ? now() : heardAt;
    status.set({ state, since, ...more });
  }

  const actions: Record<Action, (detail: Detail) => Partial<RealtimeStatus> | undefined> = {
    begin(detail) {
      heardAt = now();
      stopWaking = watchWaking(environment, woke);
      watchClosing();
      return actions.mint(detail);
    },
    mint({ after = replay.position }) {
      release();
      begunAt = now();
      later(GREETING_MS, () => on('silence'));
      attempt = new AbortController();
      // The state comes first: a transport may have its ticket at once.
      const { signal } = attempt;
      queueMicrotask(() => run(signal, after));
      return undefined;
    },
    listen() {
      later(patienceMs, silence);
      return undefined;
    },
    wait({ error }) {
      release();
      replay.lost();
      // Jitter over seconds from the first attempt on: all clients of a gateway that restarts come back at once otherwise.
      const jitter = environment.random() * Math.min(30_000, 5_000 * 2 ** attempts++);
      const asked = Math.min(Number(error?.details.retryAfterSeconds) * 1000 || 0, 300_000);
      notBefore = now() + asked;
      const wait = Math.max(jitter, asked);
      later(wait, () => on('due'));
      return { retryAt: now() + wait, error };
    },
    rest({ error }) {
      release();
      cancelLinger?.();
      stopWaking?.();
      stopEnding?.();
      replay.forget();
      attempts = 0;
      return { error };
    },
  };

  function later(ms: number, run: () => void): void {
    cancelTimer?.();
    cancelTimer = environment.timer(run, ms);
  }

  /** Listeners of a client that is closed have heard all; whoever comes to a closed one is told why there is nothing to hear. */
  function watchClosing(): void {
    let late = true;
    stopEnding = gateway.onClose(() => {
      if (late) queueMicrotask(() => on('ended', { error: closedError() }));
      else on('ended');
    });
    late = false;
  }

  /** Ends the present attempt, wait or connection. */
  function release(): void {
    cancelTimer?.();
    attempt?.abort();
  }

  /** One attempt, and the connection that it makes. What it still says when it is over is not heard. */
  async function run(signal: AbortSignal, since: string | undefined): Promise<void> {
    const extensions = since ? await gateway.extensions().catch(() => undefined) : undefined;
    if (signal.aborted) return;
    replay.begin(!!since && !extensions?.has('realtime-replay'), now());
    const error = await transport(gateway, {
      ask: { ...wanted, since },
      get position() {
        return replay.position;
      },
      signal,
      minted: () => signal.aborted || on('ticket'),
      frame: (data) => signal.aborted || hear(data),
    }).then(() => undefined, errorOf);
    if (signal.aborted) return;
    // A gateway that starts anew lets a socket go too; after the third it is no accident.
    if (error && attempts > 1) environment.failed?.(error, gateway);
    on(isFinal(error) ? 'refused' : 'lost', { error });
  }

  function silence(): void {
    on('silence', {
      error: new NetworkError(`No answer within ${patienceMs} ms.`, { code: 'timeout' }),
    });
  }

  /** The network, the reader or the machine is back: nobody counted how long it was silent meanwhile. */
  function woke(): void {
    if (now() - Math.max(heardAt, begunAt) > patienceMs) silence();
    if (now() >= notBefore) on('online');
  }

  function hear(data: unknown): void {
    heardAt = now();
    replay.heard();
    on('frame');
    const frame = readFrame(data);
    if ('id' in frame) {
      if (replay.take(frame)) tellAll(listeners, frame);
      if (replay.full) nextPage(frame.id);
      return;
    }
    switch (frame.event) {
      case 'connected': {
        const gap = replay.greeted(frame.timestamp);
        const seconds = Math.max(1, Number(frame.heartbeatSeconds) || 20);
        patienceMs = Math.min(seconds, 300) * 1000 * PATIENCE;
        on('opened');
        if (gap) tellGap(gap);
        break;
      }
      case 'ping':
        attempts = 0;
        replay.caughtUp();
        break;
      case 'replay_complete':
        if (frame.truncated) nextPage(frame.lastId ?? '');
        break;
      case 'error':
        on(replay.failed(frame.error) ? 'resume' : 'lost');
        break;
      default:
        tellGap('unreadable_frame');
    }
  }

  /** More was left out of the replay than came: go on after `id`. */
  function nextPage(id: string): void {
    if (replay.pageAfter(id)) on('resume', { after: id });
    else tellGap('replay_failed');
  }

  function tellGap(reason: Gap['reason']): void {
    tellAll(listeners, undefined, { reason, after: replay.position, at: now() });
  }

  return {
    status,
    get heardAt() {
      return heardAt;
    },
    retry() {
      if (listeners.size) on('retry');
    },
    listen(listener) {
      cancelLinger?.();
      listeners.add(listener);
      on('wanted');
      return () => {
        // A view that moves or is replaced listens again at once.
        if (!listeners.delete(listener) || listeners.size) return;
        cancelLinger = environment.timer(() => on('unwanted'), 1_000);
      };
    },
  };
}

import type { EventName, GatewayEvent } from '@wagate/contract/types';
import type { GatewayError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import type { Readable } from '../core/readable.js';

/**
 * `idle` nobody listens · `minting` asking for a ticket · `connecting` opening the socket · `live` events arrive · `waiting` until
 * `retryAt` · `closed` for good: by the listener, or because the gateway refused the credential (`error`).
 */
export type RealtimeState = 'idle' | 'minting' | 'connecting' | 'live' | 'waiting' | 'closed';

/**
 * The state of a connection. Times are epoch milliseconds. `live` is never claimed for longer than the gateway was heard: every frame counts, its
 * heartbeats among them, and when one of these is late by two fifths of its interval (28 seconds after the last frame, at a heartbeat
 * every 20), the connection is `waiting`. A machine that slept or a page that was frozen is told so within 5 seconds of waking.
 */
export interface RealtimeStatus {
  /** What the connection does now. */
  readonly state: RealtimeState;
  /**
   * Since when it is so, in epoch milliseconds: while `live`, when it began; after that, while it is not, when the last frame came, however
   * much later that was noticed: what is shown is as old as that.
   */
  readonly since: number;
  /** When the next attempt is due, in epoch milliseconds; only while `waiting`. */
  readonly retryAt?: number;
  /** Why it waits or was closed. */
  readonly error?: GatewayError;
}

/**
 * Events may be missing, and nobody can say which: read over REST what matters. `no_cursor`: the connection was lost before any
 * event gave a place to resume from · `cursor_expired`: the gateway no longer knows that place · `replay_failed`: it could not replay
 * · `unreadable_frame`: something came that was no event.
 */
export interface Gap {
  /** Why nobody can say. */
  readonly reason: 'no_cursor' | 'cursor_expired' | 'replay_failed' | 'unreadable_frame';
  /** The last event before the gap. */
  readonly after?: string;
  /** When it was noticed, in epoch milliseconds. */
  readonly at: number;
}

/** Whose events: one session's, the active organization's, or (super admins) everybody's. */
export type RealtimeScope = 'session' | 'organization' | 'firehose';

/** Which events, from where on, and how they travel. */
export interface RealtimeOptions<Name extends EventName = EventName> {
  /** `organization` when not given. */
  scope?: RealtimeScope;
  /** The session's id, for scope `session`. */
  session?: string;
  /** Only these; all when not given. Sockets carry every event, so that listeners share one: this filters here. */
  events?: readonly Name[];
  /** Resume after this event: the `cursor` of an earlier feed. Such a feed has a socket of its own. */
  since?: string;
  /** Closes the feed. */
  signal?: AbortSignal;
  /** Instead of `webSocket()`, such as `ndjson({ url })`. Such a feed has a connection of its own. */
  transport?: RealtimeTransport;
}

/** An event with its receipt. */
export type RealtimeEvent<Name extends EventName = EventName> = GatewayEvent<Name> & {
  /** It was handled: the feed's `cursor` may move past it. */
  ack(): void;
};

/** Events in order, each once. One loop may read it. */
export interface Feed<Name extends EventName = EventName> extends AsyncIterable<RealtimeEvent<Name>> {
  /** How the connection does, to read and to be told of. */
  readonly status: Readable<RealtimeStatus>;
  /** The id to give as `since` next time: every event up to it was acknowledged. */
  readonly cursor: string | undefined;
  /** Tells of events that may be missing. The answer ends that. */
  on(type: 'gap', listener: (gap: Gap) => void): () => void;
  /** Ends the loop after what was already received. */
  close(): void;
}

/** What a transport is asked for, and whom it tells. */
export interface TransportRequest {
  /** Whose events, and after which: what a ticket is asked for. */
  ask: { scope: RealtimeScope; session?: string; since?: string };
  /** The last event that came, where the gateway can resume after it: what to ask for when one connection takes the place of another. */
  readonly position: string | undefined;
  /** Drops the connection at once. What is told afterwards is not heard. */
  signal: AbortSignal;
  /** The ticket is there and the connection is being opened. */
  minted(): void;
  /** One frame came; anything but a string is unreadable. */
  frame(data: unknown): void;
}

/** One way of carrying events: opens one connection. The answer is settled when that is over, and rejected with why where it is known. */
export type RealtimeTransport = (gateway: Gateway, request: TransportRequest) => Promise<void>;

import type { EventName, GatewayEvent } from '@wagate/contract/types';
import { NetworkError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import type { Gap, RealtimeScope, RealtimeStatus } from '../realtime/types.js';
import { LiveStore } from './live-store.js';
import { masked } from './masked-event.js';
import { poll } from './poll.js';
import { Ring } from './ring.js';
import type { Live, LiveSnapshot } from './types.js';

/** Something that came, and when, in epoch milliseconds by the clock of this side. */
export type MonitorEntry = MonitorEvent | MonitorGap;

/** An event. Codes that link a phone are masked. */
export interface MonitorEvent {
  /** Tells it from a gap. */
  readonly kind: 'event';
  /** As it came, but for a code. */
  readonly event: GatewayEvent;
  /** When it came, in epoch milliseconds by the clock of this side. */
  readonly receivedAt: number;
}

/** Nothing was heard for a while. */
export interface MonitorGap {
  /** Tells it from an event. */
  readonly kind: 'gap';
  /** The last sign of the gateway before, in epoch milliseconds. */
  readonly from: number;
  /** When it was heard again, in epoch milliseconds. */
  readonly until: number;
  /** Events of this time are lost. Without it the gateway tells them again, but for those that it does not log: states of sessions, codes, presence. */
  readonly gap?: Gap;
  /** The same as `until`. */
  readonly receivedAt: number;
}

/** The newest events, how many came and how fast. `loading` until the gateway is first heard, `failed` where it cannot be. */
export interface EventsSnapshot extends LiveSnapshot {
  /** In the order of arrival, the newest last. Codes that link a phone are masked. */
  readonly entries: readonly MonitorEntry[];
  /** Events of the last second, by the clock of this side. */
  readonly rate: number;
  /** How many came since the store was made or cleared, by name; also those that are no longer in `entries`. */
  readonly counts: Readonly<Partial<Record<EventName, number>>>;
  /** Whether `entries` stands still. */
  readonly paused: boolean;
  /** How many came while paused: `resume` shows them. */
  readonly held: number;
  /** How many were let go because there were more than `limit`. */
  readonly dropped: number;
}

/** Events as they come, with a pause. */
export interface LiveEvents extends Live<EventsSnapshot> {
  /** `entries` stands still from now on, and what comes is held. */
  pause(): void;
  /** Shows what was held, and goes on. */
  resume(): void;
  /** Forgets all entries and counts. */
  clear(): void;
}

/** Whose events, which, and how many are kept. */
export interface EventsOptions {
  /** `organization` when not given; `firehose` is for super admins. */
  scope?: RealtimeScope;
  /** The session's id, for scope `session`. */
  session?: string;
  /** Only these. */
  events?: readonly EventName[];
  /** How many entries are kept; 1,000 when not given. As many again are held while paused. */
  limit?: number;
}

/** Names come from outside: `constructor` is one like any other. */
const noCounts = (): Partial<Record<EventName, number>> => Object.create(null);

class LiveEventsStore extends LiveStore<EventsSnapshot> implements LiveEvents {
  protected override readonly replays = false;
  // The connection tries again by itself, and is all there is to read.
  protected override readonly readsAgain = false;
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #shown: Ring<MonitorEntry>;
  readonly #held: Ring<MonitorEntry>;
  /** Events in `#held`. */
  #waiting = 0;
  #dropped = 0;
  #counts = noCounts();
  #paused = false;
  /** When the events of the last second came. */
  #recent: number[] = [];
  /** Events come now. */
  #hears = false;
  /** The last sign of the gateway, since when none came. */
  #heardUntil: number | undefined;
  /** The gateway refuses to tell: the next reading fails with it. */
  #refusal: Error | undefined;

  constructor(gateway: Gateway, { scope, session, events, limit = 1_000 }: EventsOptions) {
    super(gateway, { scope, session });
    this.#wanted = events && new Set(events);
    this.#shown = new Ring(limit);
    this.#held = new Ring(limit);
    this.pause = this.pause.bind(this);
    this.resume = this.resume.bind(this);
    this.clear = this.clear.bind(this);
  }

  /** There is nothing to read: it is done when the gateway is heard, and does not wait for the next attempt at that. */
  protected load(): Promise<void> {
    const { connection } = this;
    const refusal = this.#refusal;
    this.#refusal = undefined;
    if (refusal) return Promise.reject(refusal);
    if (!connection || !this.subscribed) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const look = () => {
        const { state, error } = connection.status.get();
        if (state === 'minting' || state === 'connecting') return;
        stop();
        if (state === 'live') resolve();
        else reject(error ?? new NetworkError('The gateway cannot be reached.', { code: 'network' }));
      };
      const stop = connection.status.subscribe(look);
      connection.retry();
      look();
    });
  }

  protected data() {
    return {
      entries: this.#shown.items(),
      rate: this.#recent.length,
      counts: Object.freeze({ ...this.#counts }),
      paused: this.#paused,
      held: this.#waiting,
      dropped: this.#dropped,
    };
  }

  protected override onStart(): () => void {
    if (this.connection?.status.get().state === 'live') this.#heard();
    // Without events the rate falls, which nothing else would say.
    const { stop } = poll(
      this.gateway.environment,
      () => 1_000,
      () => this.#recent.length && this.#age(),
    );
    return () => {
      stop();
      const { now } = this.gateway.environment;
      const at = now();
      // A view that moves listens again at once, and nothing comes in between.
      queueMicrotask(() => !this.subscribed && this.#lost(at));
    };
  }

  protected override onStatus({ state, error }: RealtimeStatus): void {
    if (state === 'live') this.#heard();
    else this.#lost(this.connection?.heardAt);
    if (state !== 'closed' || !error) return;
    this.#refusal = error;
    void this.refresh();
  }

  #lost(at: number | undefined): void {
    if (this.#hears) this.#heardUntil = at;
    this.#hears = false;
  }

  #heard(): void {
    this.#hears = true;
    if (this.#heardUntil !== undefined) this.#gap(this.#heardUntil);
    this.#heardUntil = undefined;
  }

  protected override onEvent(event: GatewayEvent): void {
    if (this.#wanted && !this.#wanted.has(event.event)) return;
    this.#counts[event.event] = (this.#counts[event.event] ?? 0) + 1;
    const receivedAt = this.gateway.environment.now();
    this.#recent.push(receivedAt);
    this.#add(Object.freeze({ kind: 'event', event: masked(event), receivedAt }));
    this.#age();
  }

  protected override onGap(gap: Gap): void {
    this.#gap(gap.at, gap);
  }

  /** Nothing came in between: it is one gap with the one before. */
  #gap(from: number, gap?: Gap): void {
    const ring = this.#ring;
    const { last } = ring;
    const until = this.gateway.environment.now();
    const before = last?.kind === 'gap' ? last : undefined;
    const entry: MonitorGap = { kind: 'gap', from, until, receivedAt: until, ...(gap && { gap }) };
    if (before) ring.replaceLast(Object.freeze({ ...before, ...entry, from: before.from }));
    else this.#add(Object.freeze(entry));
    this.touch();
  }

  get #ring(): Ring<MonitorEntry> {
    return this.#paused ? this.#held : this.#shown;
  }

  #add(entry: MonitorEntry): void {
    const gone = this.#ring.add(entry)?.kind === 'event';
    if (gone) this.#dropped++;
    if (this.#paused) this.#waiting += Number(entry.kind === 'event') - Number(gone);
  }

  #age(): void {
    const since = this.gateway.environment.now() - 1_000;
    const at = this.#recent.findIndex((time) => time > since);
    if (at) this.#recent.splice(0, at < 0 ? this.#recent.length : at);
    this.touch();
  }

  pause(): void {
    this.#paused = true;
    this.touch();
  }

  resume(): void {
    this.#paused = false;
    for (const entry of this.#held.items()) this.#add(entry);
    this.#held.clear();
    this.#waiting = 0;
    this.touch();
  }

  clear(): void {
    this.#shown.clear();
    this.#held.clear();
    this.#waiting = this.#dropped = 0;
    this.#counts = noCounts();
    this.touch();
  }
}

/** Events as they come, for a monitor: the newest of them, how many and how fast. */
export const liveEvents = (gateway: Gateway, options: EventsOptions = {}): LiveEvents =>
  new LiveEventsStore(gateway, options);

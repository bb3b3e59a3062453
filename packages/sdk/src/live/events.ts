import type { Gateway } from '../core/gateway.js';
import type { EventName, GatewayEvent } from '../generated/gateway.js';
import type { Gap, RealtimeScope } from '../realtime/types.js';
import { LiveStore } from './live-store.js';
import { masked } from './masked-event.js';
import { poll } from './poll.js';
import { Ring } from './ring.js';
import type { Live, LiveSnapshot } from './types.js';

/** Something that came, and when, in epoch milliseconds by the clock of this side. */
export type MonitorEntry =
  | { readonly kind: 'event'; readonly event: GatewayEvent; readonly receivedAt: number }
  /** Events may be missing here. */
  | { readonly kind: 'gap'; readonly gap: Gap; readonly receivedAt: number };

/** The newest events, how many came and how fast. */
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
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #shown: Ring<MonitorEntry>;
  readonly #held: Ring<MonitorEntry>;
  #dropped = 0;
  #counts = noCounts();
  #paused = false;
  /** When the events of the last second came. */
  #recent: number[] = [];

  constructor(gateway: Gateway, { scope, session, events, limit = 1_000 }: EventsOptions) {
    super(gateway, { scope, session });
    this.#wanted = events && new Set(events);
    this.#shown = new Ring(limit);
    this.#held = new Ring(limit);
    this.pause = this.pause.bind(this);
    this.resume = this.resume.bind(this);
    this.clear = this.clear.bind(this);
  }

  /** What was before is in no list: there is nothing to read. */
  protected async load(): Promise<void> {}

  protected data() {
    return {
      entries: this.#shown.items(),
      rate: this.#recent.length,
      counts: Object.freeze({ ...this.#counts }),
      paused: this.#paused,
      held: this.#held.size,
      dropped: this.#dropped,
    };
  }

  protected override onStart(): () => void {
    // Without events the rate falls, which nothing else would say.
    return poll(
      this.gateway.environment,
      () => 1_000,
      () => this.#recent.length && this.#age(),
    ).stop;
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
    this.#add(Object.freeze({ kind: 'gap', gap, receivedAt: this.gateway.environment.now() }));
    this.touch();
  }

  #add(entry: MonitorEntry): void {
    this.#dropped += (this.#paused ? this.#held : this.#shown).add(entry);
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
    for (const entry of this.#held.items()) this.#dropped += this.#shown.add(entry);
    this.#held.clear();
    this.touch();
  }

  clear(): void {
    this.#shown.clear();
    this.#held.clear();
    this.#dropped = 0;
    this.#counts = noCounts();
    this.touch();
  }
}

/** Events as they come, for a monitor: the newest of them, how many and how fast. */
export const liveEvents = (gateway: Gateway, options: EventsOptions = {}): LiveEvents =>
  new LiveEventsStore(gateway, options);

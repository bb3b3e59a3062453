import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { EventBus, Logged } from '../events/bus.js';
import type { Envelope } from '../events/envelope.js';
import { type EventFilter, passes } from '../events/filter.js';
import { type LogEntry, placeOf, readLog } from '../events/log.js';
import type { StillHolds } from '../principal/principal.js';
import { hasEnded } from '../principal/principal.js';
import type { Database } from '../store/database.js';
import { filterOf, type Subscription } from './subscription.js';

export const HEARTBEAT_SECONDS = 20;
const PAGE = 200;
/** Characters that may wait for a slow reader before it is let go; it resumes where it was. */
const MOST_BUFFERED = 4_000_000;

/** Where frames go: a socket or a streamed answer. */
export interface Sink {
  send(frame: string): void;
  /** How much of what was sent still waits. */
  buffered(): number;
  /** Resolves when little waits, or when the reader is gone. */
  drained(): Promise<void>;
  close(code: number, reason: string): void;
}

export interface FeedOptions {
  db: Kysely<Database>;
  bus: EventBus;
  clock: Clock;
  stillHolds: StillHolds;
  subscription: Subscription;
  sink: Sink;
  onError(error: unknown): void;
}

/** How far one organization's log was told. */
interface Place {
  seq: number;
  /** It is being read: what is logged meanwhile will be found there. */
  reading: boolean;
  /** The log has grown since it was last read. */
  grown: boolean;
}

/** The same text for all who hear of an event. */
const texts = new WeakMap<Envelope, string>();
function textOf(frame: object): string {
  const text = texts.get(frame as Envelope) ?? JSON.stringify(frame);
  if ('schema' in frame) texts.set(frame as Envelope, text);
  return text;
}

/**
 * Everything that one connection is told, in order: what was missed, then what happens. All that is logged it is told from its place in the log on: the bus only
 * wakes it, and what comes along with that counts where it goes on from that very place; in every other case it reads. So nothing is missed and nothing comes
 * twice, in whatever order the bus wakes.
 */
export class Feed {
  readonly #options: FeedOptions;
  readonly #filter: EventFilter;
  readonly #unsubscribe: () => void;
  #cancelPing: () => void = () => {};
  #ended = false;
  /** By organization; one that is not here is heard from its next event on. */
  readonly #places = new Map<string, Place>();
  /** Checks on their way, and what may be told only when they have passed. */
  #checks = 0;
  #held: object[] = [];

  constructor(options: FeedOptions) {
    this.#options = options;
    const { subscription, bus, clock } = options;
    const { scope, since } = subscription;
    this.#filter = filterOf(subscription);
    this.#unsubscribe = bus.subscribe((published) => {
      if (published.kind === 'passing') this.#pass(published.envelope);
      else this.#follow(published);
    });
    this.#send({ event: 'connected', heartbeatSeconds: HEARTBEAT_SECONDS, timestamp: clock.now() });
    this.#beat();
    if (since !== undefined && scope.kind !== 'firehose') void this.#replay(scope.organizationId, since);
  }

  get subscription(): Subscription {
    return this.#options.subscription;
  }

  /**
   * Ends the connection of who has lost the right to it; until that is known it is told nothing. Where it cannot be known, it ends after an act that
   * may have taken the right, and goes on otherwise: a database that is away takes nobody's rights.
   */
  check(after: 'act' | 'heartbeat'): void {
    const { stillHolds, onError, subscription } = this.#options;
    this.#checks += 1;
    stillHolds(subscription.principal)
      .catch((error: unknown) => {
        if (!this.#ended) onError(error);
        return after === 'heartbeat';
      })
      .then((holds) => {
        this.#checks -= 1;
        if (!holds) this.end(1000, 'revoked');
        if (this.#checks) return;
        for (const frame of this.#held.splice(0)) this.#send(frame);
      })
      .catch(onError);
  }

  /** Stops; closes the connection too unless that has happened already. */
  end(code?: number, reason = ''): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#unsubscribe();
    this.#cancelPing();
    if (code !== undefined) this.#options.sink.close(code, reason);
  }

  #concerns(organizationId: string): boolean {
    const { scope } = this.subscription;
    return scope.kind === 'firehose' || scope.organizationId === organizationId;
  }

  #pass(envelope: Envelope): void {
    if (this.#concerns(envelope.organization) && passes(this.#filter, envelope)) this.#send(envelope);
  }

  #follow({ organizationId, after, entries }: Logged): void {
    if (!this.#concerns(organizationId)) return;
    const place = this.#places.get(organizationId) ?? { seq: after, reading: false, grown: false };
    this.#places.set(organizationId, place);
    if (place.reading) place.grown = true;
    else if (after <= place.seq) this.#tell(place, entries);
    else this.#read(organizationId, place).catch((error: unknown) => this.#lose(error));
  }

  /** @returns how many of the entries are new here and pass */
  #tell(place: Place, entries: readonly LogEntry[]): number {
    let count = 0;
    for (const { seq, envelope } of entries) {
      if (seq <= place.seq) continue;
      place.seq = seq;
      if (!passes(this.#filter, envelope)) continue;
      this.#send(envelope);
      count += 1;
    }
    return count;
  }

  /**
   * Tells what the log has beyond the place.
   * @param done called in the moment at which the log has nothing more: what is logged from then on wakes it again
   */
  async #read(
    organizationId: string,
    place: Place,
    done: (told: { count: number; lastId?: string }) => void = () => {},
  ): Promise<void> {
    const { db, sink } = this.#options;
    let count = 0;
    let lastId: string | undefined;
    place.reading = true;
    try {
      for (let end = false; !end || place.grown; ) {
        if (this.#ended) return;
        place.grown = false;
        const page = await readLog(db, organizationId, place.seq, this.#filter, PAGE);
        for (const entry of page.entries) {
          if (this.#ended) return;
          count += this.#tell(place, [entry]);
          // Events are as long as their texts: a page of them can be more than may wait.
          if (sink.buffered() > MOST_BUFFERED / 2) await sink.drained();
        }
        lastId = page.entries.at(-1)?.envelope.id ?? lastId;
        place.seq = page.place;
        end = page.end;
        if (!end) await sink.drained();
      }
      done({ count, ...(lastId ? { lastId } : {}) });
    } finally {
      place.reading = false;
    }
  }

  #send(frame: object): void {
    if (this.#ended) return;
    // Looked at with every frame, heartbeats among them: a credential whose time is over hears nothing more.
    if (hasEnded(this.subscription.principal, this.#options.clock.now())) {
      this.end(1000, 'expired');
      return;
    }
    if (this.#checks) {
      this.#held.push(frame);
      return;
    }
    if (this.#options.sink.buffered() > MOST_BUFFERED) {
      this.end(1013, 'too slow');
      return;
    }
    this.#options.sink.send(textOf(frame));
  }

  #beat(): void {
    this.#cancelPing = this.#options.clock.after(HEARTBEAT_SECONDS * 1000, () => {
      this.check('heartbeat');
      this.#send({ event: 'ping', timestamp: this.#options.clock.now() });
      if (!this.#ended) this.#beat();
    });
  }

  async #replay(organizationId: string, since: string): Promise<void> {
    const place: Place = { seq: 0, reading: true, grown: false };
    this.#places.set(organizationId, place);
    try {
      const from = await placeOf(this.#options.db, organizationId, since);
      if (from === undefined) {
        this.#send({ event: 'error', error: 'cursor_expired' });
        this.end(1000, 'cursor expired');
        return;
      }
      place.seq = from;
      await this.#read(organizationId, place, ({ count, ...last }) =>
        this.#send({ event: 'replay_complete', count, truncated: false, ...last }),
      );
    } catch (error) {
      this.#lose(error);
    }
  }

  /** What was to be told cannot be read: whoever listens comes again, from where they were. */
  #lose(error: unknown): void {
    if (this.#ended) return;
    this.#options.onError(error);
    this.#send({ event: 'error', error: 'replay_failed' });
    this.end(1000, 'replay failed');
  }
}

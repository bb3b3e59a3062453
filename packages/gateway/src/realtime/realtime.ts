import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { EventBus } from '../events/bus.js';
import type { Control, ControlEvent } from '../principal/control.js';
import type { Principal, StillHolds } from '../principal/principal.js';
import type { Database } from '../store/database.js';
import { Feed, type Sink } from './feed.js';
import type { Subscription } from './subscription.js';
import { Tickets } from './tickets.js';

export interface RealtimeOptions {
  db: Kysely<Database>;
  bus: EventBus;
  clock: Clock;
  stillHolds: StillHolds;
  /** Origins whose pages may connect, beside our own. */
  origins?: Iterable<string>;
  onError(error: unknown): void;
}

/** Every open stream of this process, and the tickets to open more. */
export class Realtime {
  readonly tickets: Tickets;
  readonly origins: ReadonlySet<string>;
  readonly #feeds = new Set<Feed>();
  readonly #options: RealtimeOptions;

  constructor(options: RealtimeOptions) {
    this.#options = options;
    this.tickets = new Tickets(options.clock, options.stillHolds);
    this.origins = new Set(options.origins);
  }

  get size(): number {
    return this.#feeds.size;
  }

  /** @returns what to call when the connection is gone. */
  open(subscription: Subscription, sink: Sink): () => void {
    const { origins: _, ...options } = this.#options;
    const feed = new Feed({ ...options, subscription, sink });
    this.#feeds.add(feed);
    return () => {
      feed.end();
      this.#feeds.delete(feed);
    };
  }

  /** Asks again, at once, whether those may listen whom an act may have taken the right from. A ticket is asked about when it is used. */
  follow(control: Control): () => void {
    return control.subscribe((event) => {
      for (const feed of this.#feeds) if (mayConcern(event, feed.subscription.principal)) feed.check('act');
    });
  }

  /** Ends the streams of a session that is no more. */
  endSession(sessionId: string): void {
    this.#end(
      ({ scope }) => scope.kind === 'session' && scope.sessionId === sessionId,
      1000,
      'session deleted',
    );
  }

  close(): void {
    this.#end(() => true, 1000, 'the gateway is stopping');
  }

  #end(which: (subscription: Subscription) => boolean, code: number, reason: string): void {
    for (const feed of this.#feeds) {
      if (!which(feed.subscription)) continue;
      feed.end(code, reason);
      this.#feeds.delete(feed);
    }
  }
}

/** Whether an act can have changed what somebody may hear; what it did change is for the check to say. */
function mayConcern(event: ControlEvent, principal: Principal): boolean {
  if ('keyId' in event) return principal.id === event.keyId || principal.embed?.makerId === event.keyId;
  if ('userId' in event)
    return [principal.userId, principal.impersonatedBy, principal.embed?.makerId].includes(event.userId);
  return principal.organizationId === event.organizationId;
}

import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { EventBus } from '../events/bus.js';
import type { Control, ControlEvent } from '../identity/control.js';
import type { Database } from '../store/database.js';
import { Feed, type Sink } from './feed.js';
import type { Subscription } from './subscription.js';
import { Tickets } from './tickets.js';

export interface RealtimeOptions {
  db: Kysely<Database>;
  bus: EventBus;
  clock: Clock;
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
    this.tickets = new Tickets(options.clock);
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

  /** Ends the streams of who has lost the right to them. */
  follow(control: Control): () => void {
    return control.subscribe((event) => {
      const concerns = (subscription: Subscription) => concernsHolder(event, subscription);
      this.tickets.revoke(concerns);
      this.#end(concerns, 1000, 'revoked');
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

/** A stream was opened with the rights of its time: any change of them ends it, and a new ticket tells what remains. */
function concernsHolder(event: ControlEvent, { principal }: Subscription): boolean {
  switch (event.type) {
    case 'apikey.revoked':
    case 'apikey.changed':
      return principal.kind === 'api-key' && principal.id === event.keyId;
    case 'sign_in.ended':
      return principal.signInId === event.signInId;
    case 'user.banned':
    case 'user.changed':
      return principal.userId === event.userId;
    case 'member.removed':
    case 'member.changed':
      return principal.userId === event.userId && principal.organizationId === event.organizationId;
    case 'organization.removed':
      return principal.organizationId === event.organizationId;
  }
}

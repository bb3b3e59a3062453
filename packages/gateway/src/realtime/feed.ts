import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { EventBus, Published } from '../events/bus.js';
import { logEnd, placeOf, readLog } from '../events/log.js';
import type { StillHolds } from '../principal/principal.js';
import { hasEnded } from '../principal/principal.js';
import type { Database } from '../store/database.js';
import { hears, type Subscription } from './subscription.js';

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

/**
 * Everything that one connection is told, in order: what was missed, then what happens. While it catches up, logged
 * events reach it from the log alone and it goes live at a moment when the log has nothing more, so none is missed and
 * none comes twice, however long the way is.
 */
export class Feed {
  readonly #options: FeedOptions;
  readonly #unsubscribe: () => void;
  #cancelPing: () => void = () => {};
  #ended = false;
  #live: boolean;
  /** The furthest place in the log that was published while catching up. */
  #published = 0;
  /** Up to here the log was told: what is in it already may be published only afterwards. */
  #place = 0;
  /** Checks on their way, and what may be told only when they have passed. */
  #checks = 0;
  #held: object[] = [];

  constructor(options: FeedOptions) {
    this.#options = options;
    const { subscription, bus, clock } = options;
    this.#live = subscription.since === undefined || subscription.scope.kind === 'firehose';
    this.#unsubscribe = bus.subscribe((published) => this.#onPublished(published));
    this.#send({ event: 'connected', heartbeatSeconds: HEARTBEAT_SECONDS, timestamp: clock.now() });
    this.#beat();
    if (!this.#live) void this.#catchUp();
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

  #onPublished({ envelope, seq }: Published): void {
    if (seq !== undefined && !this.#live) {
      if (envelope.organization === this.#organizationId()) this.#published = Math.max(this.#published, seq);
      return;
    }
    if (seq !== undefined && seq <= this.#place) return;
    if (hears(this.subscription, envelope)) this.#send(envelope);
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
    this.#options.sink.send(JSON.stringify(frame));
  }

  #beat(): void {
    this.#cancelPing = this.#options.clock.after(HEARTBEAT_SECONDS * 1000, () => {
      this.check('heartbeat');
      this.#send({ event: 'ping', timestamp: this.#options.clock.now() });
      if (!this.#ended) this.#beat();
    });
  }

  #organizationId(): string | undefined {
    const { scope } = this.subscription;
    return scope.kind === 'firehose' ? undefined : scope.organizationId;
  }

  async #catchUp(): Promise<void> {
    try {
      const done = await this.#replay(this.#organizationId()!, this.subscription.since!);
      if (done) return;
      this.#send({ event: 'error', error: 'cursor_expired' });
      this.end(1000, 'cursor expired');
    } catch (error) {
      this.#options.onError(error);
      this.#send({ event: 'error', error: 'replay_failed' });
      this.end(1000, 'replay failed');
    }
  }

  /** @returns whether the place to go on from is known. */
  async #replay(organizationId: string, since: string): Promise<boolean> {
    const { db, sink, subscription } = this.#options;
    const place = await placeOf(db, organizationId, since);
    if (place === undefined) return false;
    const { scope, types, principal } = subscription;
    const sessions =
      scope.kind === 'session' ? [scope.sessionId] : principal.sessions && [...principal.sessions];
    let after = place;
    let count = 0;
    let lastId: string | undefined;
    while (!this.#ended) {
      const end = await logEnd(db, organizationId);
      const page = await readLog(db, {
        organizationId,
        ...(sessions ? { sessions } : {}),
        ...(types ? { types: [...types] } : {}),
        after,
        limit: PAGE,
      });
      for (const { envelope } of page) {
        if (!hears(subscription, envelope)) continue;
        this.#send(envelope);
        count += 1;
        lastId = envelope.id;
      }
      after = page.length === PAGE ? page.at(-1)!.seq : Math.max(after, end, page.at(-1)?.seq ?? 0);
      // Nothing is awaited between this check and going live: what is published from here on is live.
      if (page.length < PAGE && this.#published <= after) {
        this.#send({ event: 'replay_complete', count, truncated: false, ...(lastId ? { lastId } : {}) });
        this.#place = after;
        this.#live = true;
        return true;
      }
      await sink.drained();
    }
    return true;
  }
}

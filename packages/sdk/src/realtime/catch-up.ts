import type { GatewayEvent } from '../generated/gateway.js';
import { timeOfId } from './event-log.js';

/** The most events the production gateway replays; it does not say when it left some out. */
const UNANNOUNCED_CAP = 200;
/** Ids are made a little before their event is logged, on machines whose clocks differ a little. */
const TOLERANCE = 60_000;
/** A log keeps events for a day at least. */
const KEPT_FOR = 24 * 3600_000;

/**
 * Follows the replay at the start of one connection. A gateway with `realtime-replay` says when the replay is over; of another, an
 * event older than the connection is taken as replayed, until the first ping.
 */
export class CatchUp {
  #replaying: boolean;
  #count = 0;
  #connectedAt = Number.POSITIVE_INFINITY;

  /**
   * @param replaying whether a replay was asked for
   * @param position the last event that was delivered: what is much older is not delivered again
   * @param announced whether the gateway says when its replay ends
   */
  constructor(
    replaying: boolean,
    readonly position: string | undefined,
    readonly announced: boolean,
  ) {
    this.#replaying = replaying;
  }

  /** Whether the log may have lost events since then, without a way to notice. */
  mayHaveExpired(now: number): boolean {
    return !this.announced && timeOfId(this.position) < now - KEPT_FOR;
  }

  connected(timestamp: number | undefined): void {
    if (typeof timestamp === 'number') this.#connectedAt = timestamp;
  }

  ended(): void {
    this.#replaying = false;
  }

  /**
   * `skip`: older than the place to resume from, as when an unknown place replays from the oldest · `page`: deliver, and then
   * reconnect after it, as the gateway stops its replay here.
   */
  meet(event: GatewayEvent): 'deliver' | 'skip' | 'page' | 'skip-and-page' {
    if (!this.#replaying) return 'deliver';
    if (!this.announced && event.timestamp >= this.#connectedAt) {
      this.#replaying = false;
      return 'deliver';
    }
    const full = !this.announced && ++this.#count >= UNANNOUNCED_CAP;
    const old = timeOfId(event.id) < timeOfId(this.position) - TOLERANCE;
    if (full) return old ? 'skip-and-page' : 'page';
    return old ? 'skip' : 'deliver';
  }
}

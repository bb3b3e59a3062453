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
  /** When the gateway greeted, by its clock: of a silent gateway, an older event is a replayed one. */
  connectedAt = Number.POSITIVE_INFINITY;
  #count = 0;

  /**
   * @param replaying whether a replay was asked for and is not over
   * @param position the last event that was delivered: what is much older is not delivered again
   * @param announced whether the gateway says when its replay ends
   */
  constructor(
    public replaying: boolean,
    readonly position: string | undefined,
    readonly announced: boolean,
  ) {}

  /** Whether the log may have lost events since then, without a way to notice. */
  mayHaveExpired(now: number): boolean {
    return !this.announced && timeOfId(this.position) < now - KEPT_FOR;
  }

  /**
   * `old`: before the place to resume from, as when an unknown place replays from the oldest · `full`: the gateway stops its replay
   * here, and the rest is asked for by reconnecting after this event.
   */
  meet({ id, timestamp }: GatewayEvent): { old: boolean; full: boolean } {
    if (!this.announced && timestamp >= this.connectedAt) this.replaying = false;
    if (!this.replaying) return { old: false, full: false };
    return {
      old: timeOfId(id) < timeOfId(this.position) - TOLERANCE,
      full: !this.announced && ++this.#count >= UNANNOUNCED_CAP,
    };
  }
}

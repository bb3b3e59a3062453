import type { EventsSnapshot } from '@wagate/sdk/live';

/** How far back it goes. */
export const SECONDS = 60;

type Counted = Pick<EventsSnapshot, 'counts' | 'connection'>;

/** Events of each of the last sixty seconds. A second in which nothing could be heard has no number. */
export class RateHistory {
  /** Oldest first. */
  readonly bars: (number | undefined)[] = Array.from({ length: SECONDS });
  private readonly times: number[] = Array.from({ length: SECONDS }, () => 0);
  private total = 0;
  private takenAt: number | undefined;

  /** The most in one second, and when that was, in epoch milliseconds. */
  get peak(): { count: number; at: number } | undefined {
    let found: { count: number; at: number } | undefined;
    this.bars.forEach((count = 0, index) => {
      if (count > (found?.count ?? 0)) found = { count, at: this.times[index]! };
    });
    return found;
  }

  /**
   * Counts what came since it was last asked: to be called every second.
   * @param clock milliseconds of a clock that nobody sets; where a page slept, what came is spread over that time
   */
  take(snapshot: Counted | undefined, clock: number): void {
    const total = Object.values(snapshot?.counts ?? {}).reduce((sum, count = 0) => sum + count, 0);
    // Counts begin anew where they were cleared.
    const came = total < this.total ? total : total - this.total;
    const seconds = Math.max(1, Math.round((clock - (this.takenAt ?? clock - 1000)) / 1000));
    this.total = total;
    this.takenAt = clock;
    const heard = snapshot?.connection.state === 'live' || came > 0;
    for (let second = 0; second < Math.min(seconds, SECONDS); second++) {
      this.bars.push(heard ? Math.round(came / seconds) : undefined);
      this.times.push(Date.now() - (Math.min(seconds, SECONDS) - 1 - second) * 1000);
      this.bars.shift();
      this.times.shift();
    }
  }
}

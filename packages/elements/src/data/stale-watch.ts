import type { LiveSnapshot } from '@wagate/sdk/live';

export interface Stale {
  /** Since when nothing new has come, epoch ms. */
  since: number;
  /** When the next attempt comes, epoch ms; absent while one runs. */
  retryAt?: number;
}

/**
 * Tells whether data on show is stale. A connection that is made for the first time is not, and one attempt
 * among several does not interrupt the state.
 */
export class StaleWatch {
  private since: number | undefined;

  look(snapshot: LiveSnapshot | undefined): Stale | undefined {
    const { state, since, retryAt } = snapshot?.connection ?? { state: 'idle', since: 0 };
    if (snapshot?.phase !== 'ready' || state === 'live' || state === 'idle') {
      this.since = undefined;
      return undefined;
    }
    if (state === 'waiting' || state === 'closed') this.since ??= since;
    return this.since === undefined ? undefined : { since: this.since, retryAt };
  }
}

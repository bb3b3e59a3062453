import type { LiveSnapshot } from '@wagate/sdk/live';
import type { StaleCause } from '../strip/strip.js';

export interface Stale {
  /** When the data was last known to be current, epoch ms: the last sign of the gateway, or a later reading of all of it. */
  since: number;
  /** When the next attempt comes, epoch ms; absent while one runs, and where none will. */
  retryAt?: number;
  /** Why nothing newer comes. */
  cause: StaleCause;
}

/**
 * Tells whether data on show is stale. A connection that is made for the first time is not, and one attempt
 * among several does not interrupt the state.
 */
export class StaleWatch {
  #cause: StaleCause | undefined;

  look(snapshot: LiveSnapshot | undefined): Stale | undefined {
    const cause = snapshot?.phase === 'ready' ? causeOf(snapshot.connection, this.#cause) : undefined;
    this.#cause = cause;
    if (!snapshot || !cause) return undefined;
    const { connection, loadedAt = 0 } = snapshot;
    return { since: Math.max(connection.since, loadedAt), retryAt: connection.retryAt, cause };
  }
}

/** Told by status, not by class: two copies of the SDK may be on a page. */
function causeOf(
  { state, error }: LiveSnapshot['connection'],
  before: StaleCause | undefined,
): StaleCause | undefined {
  switch (state) {
    case 'idle':
    case 'live':
      return undefined;
    case 'minting':
    case 'connecting':
      return before;
    case 'closed':
      return 'off';
    case 'waiting':
      // The gateway gave a ticket: it is the way of its socket that is barred.
      if (error?.code === 'socket_refused') return 'interrupted';
      return error && (error.status === 0 || error.status >= 500) ? 'silent' : 'interrupted';
  }
}

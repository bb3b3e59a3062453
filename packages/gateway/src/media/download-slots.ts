import { unavailable } from '../errors/api-problem.js';
import type { Shown } from '../sessions/account.js';

/** Downloads at once, of one session, of all of an organization, and of all: none can take the places of everybody. */
const OF_SESSION = 4;
const OF_ORGANIZATION = 12;
const OF_ALL = 24;
/** Those of an organization that wait; more are sent away. */
const WAITING = 200;

type Whose = Pick<Shown, 'id' | 'organization_id'>;

interface Waiter {
  whose: Whose;
  begin(): void;
}

/** Who may download now: a few at once, so that no session takes the line, and the memory, of all. */
export class DownloadSlots {
  /** By the ids of sessions, and of organizations. */
  readonly #busy = new Map<string, number>();
  #all = 0;
  #waiting: Waiter[] = [];

  /**
   * Waits for its turn.
   * @returns gives the place back, once
   * @throws ApiProblem 503 where too many wait, or the caller leaves
   */
  async take(whose: Whose, signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw unavailable('the caller has left');
    if (!this.#free(whose)) await this.#turn(whose, signal);
    else this.#occupy(whose);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#release(whose);
    };
  }

  #free({ id, organization_id }: Whose): boolean {
    return (
      this.#all < OF_ALL &&
      (this.#busy.get(organization_id) ?? 0) < OF_ORGANIZATION &&
      (this.#busy.get(id) ?? 0) < OF_SESSION
    );
  }

  #occupy(whose: Whose): void {
    this.#all += 1;
    this.#count(whose, 1);
  }

  #count({ id, organization_id }: Whose, by: 1 | -1): void {
    for (const key of [id, organization_id]) {
      const count = (this.#busy.get(key) ?? 0) + by;
      if (count > 0) this.#busy.set(key, count);
      else this.#busy.delete(key);
    }
  }

  #release(whose: Whose): void {
    this.#all -= 1;
    this.#count(whose, -1);
    const next = this.#waiting.findIndex((waiter) => this.#free(waiter.whose));
    if (next >= 0) this.#waiting.splice(next, 1)[0]!.begin();
  }

  #turn(whose: Whose, signal: AbortSignal): Promise<void> {
    const theirs = this.#waiting.filter((other) => other.whose.organization_id === whose.organization_id);
    if (theirs.length >= WAITING) throw unavailable('too many files are being fetched: try again later');
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiter);
        reject(unavailable('the caller has left'));
      };
      const waiter: Waiter = {
        whose,
        begin: () => {
          signal.removeEventListener('abort', leave);
          this.#occupy(whose);
          resolve();
        },
      };
      signal.addEventListener('abort', leave);
      this.#waiting.push(waiter);
    });
  }
}

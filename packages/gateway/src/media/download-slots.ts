import { unavailable } from '../errors/api-problem.js';

/** Downloads at once, of one session and of all. */
const OF_SESSION = 4;
const OF_ALL = 24;
/** Those that wait; more are sent away. */
const WAITING = 200;

interface Waiter {
  sessionId: string;
  begin(): void;
}

/** Who may download now: a few at once, so that no session takes the line, and the memory, of all. */
export class DownloadSlots {
  readonly #busy = new Map<string, number>();
  #all = 0;
  #waiting: Waiter[] = [];

  /**
   * Waits for its turn.
   * @returns gives the place back, once
   * @throws ApiProblem 503 where too many wait, or the caller leaves
   */
  async take(sessionId: string, signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw unavailable('the caller has left');
    if (!this.#free(sessionId)) await this.#turn(sessionId, signal);
    else this.#occupy(sessionId);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#release(sessionId);
    };
  }

  #free(sessionId: string): boolean {
    return this.#all < OF_ALL && (this.#busy.get(sessionId) ?? 0) < OF_SESSION;
  }

  #occupy(sessionId: string): void {
    this.#all += 1;
    this.#busy.set(sessionId, (this.#busy.get(sessionId) ?? 0) + 1);
  }

  #release(sessionId: string): void {
    this.#all -= 1;
    const left = (this.#busy.get(sessionId) ?? 1) - 1;
    if (left > 0) this.#busy.set(sessionId, left);
    else this.#busy.delete(sessionId);
    const next = this.#waiting.findIndex((waiter) => this.#free(waiter.sessionId));
    if (next >= 0) this.#waiting.splice(next, 1)[0]!.begin();
  }

  #turn(sessionId: string, signal: AbortSignal): Promise<void> {
    if (this.#waiting.length >= WAITING)
      throw unavailable('too many files are being fetched: try again later');
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiter);
        reject(unavailable('the caller has left'));
      };
      const waiter: Waiter = {
        sessionId,
        begin: () => {
          signal.removeEventListener('abort', leave);
          this.#occupy(sessionId);
          resolve();
        },
      };
      signal.addEventListener('abort', leave);
      this.#waiting.push(waiter);
    });
  }
}

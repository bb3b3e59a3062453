import type { Environment } from './environment.js';
import { invalidResponse } from './error-from-response.js';
import { AbortedError, GatewayError, NetworkError } from './errors.js';

/** What one logical call holds over its attempts. */
export interface CallState {
  /** Whether it may be sent again after it perhaps arrived. */
  readonly repeatable: boolean;
  /** Rejects when the caller aborts or the attempt is out of time; else `work`'s result. The caller's signal wins at once. */
  race<T>(work: Promise<T> | T): Promise<T>;
  /** Ends the attempt before, starts a new one, and gives the signal for its request. */
  attempt(): AbortSignal;
  /** Waits, unless the caller aborts. */
  wait(ms: number): Promise<void>;
  /** What the thrown thing means to the caller. */
  explain(thrown: unknown): GatewayError;
  readonly timedOut: boolean;
  /** The last answer that was not final, to tell instead of a replayed failure. */
  lastError?: GatewayError;
  end(): void;
}

/** Holds no listener on the caller's signal once `end` was called. */
export function startCall(
  environment: Environment,
  repeatable: boolean,
  timeoutMs: number,
  signal?: AbortSignal | null,
): CallState {
  let controller = new AbortController();
  let cancelTimer: (() => void) | undefined;
  let stop: GatewayError | undefined;
  let timedOut = false;
  const waiting = new Set<(error: GatewayError) => void>();
  const interrupt = (error: GatewayError) => {
    stop = error;
    for (const reject of waiting) reject(error);
    controller.abort(error);
  };
  const abort = () =>
    interrupt(new AbortedError('The call was aborted.', { code: 'aborted', cause: signal?.reason }));
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort);
  const race: CallState['race'] = (work) =>
    new Promise((resolve, reject) => {
      if (stop) reject(stop);
      waiting.add(reject);
      Promise.resolve(work)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });

  return {
    repeatable,
    race,
    attempt() {
      cancelTimer?.();
      if (timedOut) {
        timedOut = false;
        stop = undefined;
      }
      if (stop) throw stop;
      if (controller.signal.aborted) controller = new AbortController();
      cancelTimer = environment.timer(() => {
        timedOut = true;
        interrupt(new NetworkError(`No answer within ${timeoutMs} ms.`, { code: 'timeout' }));
      }, timeoutMs);
      return controller.signal;
    },
    async wait(ms) {
      cancelTimer?.();
      let cancel = () => {};
      try {
        await race(
          new Promise<void>((resolve) => {
            cancel = environment.timer(resolve, ms);
          }),
        );
      } finally {
        cancel();
      }
    },
    explain(thrown) {
      if (stop) return stop;
      if (thrown instanceof GatewayError) return thrown;
      if (thrown instanceof SyntaxError) return invalidResponse(200, thrown);
      return new NetworkError('The gateway cannot be reached.', { code: 'network', cause: thrown });
    },
    get timedOut() {
      return timedOut;
    },
    end() {
      cancelTimer?.();
      signal?.removeEventListener('abort', abort);
    },
  };
}

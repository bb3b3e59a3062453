import type { Environment } from './environment.js';
import { AbortedError, GatewayError, NetworkError, ValidationError } from './errors.js';

/** What one logical call holds over its attempts. */
export interface CallState {
  /** Whether it may be sent again after it perhaps arrived. */
  readonly repeatable: boolean;
  /** The result of `work`, unless the caller aborts or the attempt is out of time first. */
  race<T>(work: Promise<T> | T): Promise<T>;
  /** Begins an attempt and its time. */
  attempt(): void;
  /** Ends the attempt's request; made when it is first read, as it costs more than all the rest of a call. */
  readonly signal: AbortSignal;
  /** Waits, unless the caller aborts. */
  wait(ms: number): Promise<void>;
  /** What the thrown thing means to the caller. */
  explain(thrown: unknown): GatewayError;
  /** The last answer that was not final: why a replayed failure failed. */
  lastError?: GatewayError;
  /** Lets go of the caller's signal. */
  end(): void;
}

/** Begins a call. */
export function startCall(
  environment: Environment,
  repeatable: boolean,
  timeoutMs: number,
  signal?: AbortSignal | null,
): CallState {
  let controller: AbortController | undefined;
  /** There is one from the first attempt on. */
  let cancelTimer: (() => void) | undefined;
  let aborted: AbortedError | undefined;
  const waiting = new Set<(error: GatewayError) => void>();
  const interrupt = (error: GatewayError) => {
    for (const reject of waiting) reject(error);
    controller?.abort(error);
  };
  const abort = () => {
    aborted = new AbortedError('It was aborted.', { code: 'aborted', cause: signal?.reason });
    interrupt(aborted);
  };
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort);
  const race: CallState['race'] = (work) =>
    new Promise((resolve, reject) => {
      if (aborted) reject(aborted);
      waiting.add(reject);
      const settle =
        <V>(take: (value: V) => void) =>
        (value: V) => {
          waiting.delete(reject);
          take(value);
        };
      Promise.resolve(work).then(settle(resolve), settle(reject));
    });

  return {
    repeatable,
    race,
    attempt() {
      cancelTimer?.();
      if (aborted) throw aborted;
      controller = undefined;
      cancelTimer = environment.timer(
        () => interrupt(new NetworkError(`No answer within ${timeoutMs} ms.`, { code: 'timeout' })),
        timeoutMs,
      );
    },
    get signal() {
      controller ??= new AbortController();
      return controller.signal;
    },
    wait(ms) {
      cancelTimer?.();
      return race(
        new Promise<void>((resolve) => {
          cancelTimer = environment.timer(resolve, ms);
        }),
      );
    },
    explain(thrown) {
      if (aborted) return aborted;
      if (thrown instanceof GatewayError) return thrown;
      // Before the first attempt: a body without a JSON form, or an idempotency key that no header carries.
      return cancelTimer
        ? new NetworkError('The gateway cannot be reached.', { code: 'network', cause: thrown })
        : new ValidationError('It cannot be sent.', { code: 'validation_error', cause: thrown });
    },
    end() {
      cancelTimer?.();
      signal?.removeEventListener('abort', abort);
    },
  };
}

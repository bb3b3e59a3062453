import type { CallOptions } from './call-options.js';
import type { CallDefaults } from './caller.js';
import type { Environment } from './environment.js';
import { AbortedError, GatewayError, NetworkError, ValidationError } from './errors.js';
import type { RetryPolicy } from './transport.js';

/** What one logical call holds over its attempts. */
export interface CallState {
  /** Whether it may be sent again after it perhaps arrived. */
  readonly repeatable: boolean;
  /** How often and how long it is tried again. */
  readonly retry: RetryPolicy;
  /** When it has to be over, by the environment's clock. */
  readonly endsAt: number;
  /** The result of `work`, unless the caller aborts or the attempt is out of time first. */
  race<T>(work: Promise<T> | T): Promise<T>;
  /** Begins an attempt and its time. */
  attempt(): void;
  /** Ends the attempt's request; made when it is first read, as it costs more than all the rest of a call. */
  readonly signal: AbortSignal;
  /** Waits, unless the caller aborts. */
  wait(ms: number): Promise<void>;
  /** What the thrown thing means to the caller; `failed` and `code` say what it was that failed, the way to the gateway unless told. */
  explain(thrown: unknown, failed?: string, code?: string): GatewayError;
  /** The last answer that was not final: why a replayed failure failed. */
  lastError?: GatewayError;
  /** Ends it with `error`, its waits and all that is on its way. */
  finish(error: GatewayError): void;
  /** Lets go of the caller's signal. */
  end(): void;
}

/** A runtime's own word for why its fetch failed, such as ECONNREFUSED or the fault of a certificate; a page is not told. */
function reasonOf(thrown: unknown): string {
  const { code, cause } = Object(thrown);
  const reason = code ?? cause?.code;
  return typeof reason === 'string' ? ` (${reason})` : '';
}

/** Begins a call. */
export function startCall(
  environment: Environment,
  repeatable: boolean,
  options: CallOptions,
  defaults: CallDefaults,
): CallState {
  const { signal } = options;
  const timeoutMs = options.timeoutMs ?? defaults.timeoutMs ?? 30_000;
  const deadlineMs = options.deadlineMs ?? defaults.deadlineMs;
  let controller: AbortController | undefined;
  /** There is one from the first attempt on. */
  let cancelTimer: (() => void) | undefined;
  /** What ended it before it was done. */
  let over: GatewayError | undefined;
  const waiting = new Set<(error: GatewayError) => void>();
  const interrupt = (error: GatewayError) => {
    for (const reject of waiting) reject(error);
    controller?.abort(error);
  };
  const finish = (error: GatewayError) => {
    over ??= error;
    interrupt(over);
  };
  const abort = () => finish(new AbortedError('It was aborted.', { code: 'aborted', cause: signal?.reason }));
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort);
  const cancelDeadline =
    deadlineMs !== undefined &&
    environment.timer(
      () => finish(new NetworkError(`Not done within ${deadlineMs} ms.`, { code: 'deadline' })),
      deadlineMs,
    );
  const race: CallState['race'] = (work) =>
    new Promise((resolve, reject) => {
      if (over) reject(over);
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
    retry: { ...defaults.retry, ...options.retry },
    endsAt: deadlineMs === undefined ? Number.POSITIVE_INFINITY : environment.now() + deadlineMs,
    race,
    finish,
    attempt() {
      cancelTimer?.();
      if (over) throw over;
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
    explain(thrown, failed = 'The gateway cannot be reached', code = 'network') {
      if (over) return over;
      if (thrown instanceof GatewayError) return thrown;
      // Before the first attempt: a body without a JSON form, or an idempotency key that no header carries.
      return cancelTimer
        ? new NetworkError(`${failed}${reasonOf(thrown)}.`, { code, cause: thrown })
        : new ValidationError('It cannot be sent.', { code: 'validation_error', cause: thrown });
    },
    end() {
      cancelTimer?.();
      if (cancelDeadline) cancelDeadline();
      signal?.removeEventListener('abort', abort);
    },
  };
}

import type { RetryPolicy } from './transport.js';

/** What every method takes last. */
export interface CallOptions {
  /** Ends the call, its waits and its retries with an `AbortedError`. */
  signal?: AbortSignal;
  /** Milliseconds one attempt may take, its answer read to the end; the gateway's default is 30,000. */
  timeoutMs?: number;
  /**
   * Milliseconds the whole call may take: every attempt and every wait between them. Then it ends with a `NetworkError` of code `deadline`, or at
   * once with the error it has when the next attempt would come too late. The gateway's own, or none, when not given.
   */
  deadlineMs?: number;
  /** How often and how long this call is tried again, where it may be: what is given here stands in for the gateway's own. */
  retry?: RetryPolicy;
  /**
   * Sent along with every attempt: a name for a trace or a proxy. From a page only `X-Request-Id`, as gateways let nothing else through; nowhere
   * what the library sets itself (credentials, `Content-Type`, `Idempotency-Key`). Anything else ends the call with code `invalid_option`.
   */
  headers?: Record<string, string>;
}

/** A call that a key makes safe to repeat. */
export interface KeyedOptions extends CallOptions {
  /**
   * At most 255 characters. Made anew for each call when absent. Keys are the organization's and are remembered: the same key
   * again gives the first answer, whatever the body, and sends the first message again where that has failed (a plain gateway
   * says only that it has failed: see SendFailedError).
   */
  idempotencyKey?: string;
}

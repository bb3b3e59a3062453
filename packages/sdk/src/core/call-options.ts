/** What every method takes last. */
export interface CallOptions {
  /** Ends the call, its waits and its retries with an `AbortedError`. */
  signal?: AbortSignal;
  /** Milliseconds one attempt may take, its answer read to the end; the gateway's default is 30,000. */
  timeoutMs?: number;
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

/** What every identity method takes last. */
export interface IdentityCallOptions {
  /** Ends the call with an `IdentityError` of code `aborted`. */
  signal?: AbortSignal;
}

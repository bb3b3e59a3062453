/** A namespaced call that succeeded. */
export interface FinishedCall {
  /** Namespace and method, such as `messages.send`. */
  readonly name: string;
  /** What the method was called with. */
  readonly args: readonly unknown[];
  /** What it answered with. */
  readonly result: unknown;
}

/** Something to read and to be told about: fits React's `useSyncExternalStore`, Svelte's stores and Lit alike. */
export interface Readable<T> {
  /** The value now: the same object until it changes. */
  get(): T;
  /** Tells `listener` after each change. The answer ends that. */
  subscribe(listener: () => void): () => void;
}

/** Calls every listener, also when one of them throws: its error then surfaces as an uncaught one. */
export function tellAll<A extends unknown[]>(listeners: Iterable<(...args: A) => void>, ...args: A): void {
  for (const listener of [...listeners]) {
    try {
      listener(...args);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

/** A value that tells its listeners when it is replaced. */
export class Cell<T> implements Readable<T> {
  readonly #listeners = new Set<() => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get(): T {
    return this.#value;
  }

  set(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    tellAll(this.#listeners);
  }

  subscribe(listener: () => void): () => void {
    // One function subscribed twice is two subscriptions.
    const own = () => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }
}

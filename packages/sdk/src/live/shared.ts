import type { Live } from './types.js';

interface Entry {
  readonly store: Live<unknown>;
  subscribers: number;
}

const shared = new WeakMap<object, Map<string, Entry>>();

/**
 * A store that everybody shares who wants the same of a source while somebody is subscribed: a page that shows it in three places reads it once.
 * Each gets a view of their own to close. When the last subscriber has gone, the next view begins anew.
 */
export function sharedLive<T>(source: object, key: string, open: () => Live<T>): Live<T> {
  const entries = shared.get(source) ?? new Map<string, Entry>();
  shared.set(source, entries);
  const entry = entries.get(key) ?? { store: open(), subscribers: 0 };
  entries.set(key, entry);
  return new SharedView(entry.store as Live<T>, (by) => {
    entry.subscribers += by;
    if (entry.subscribers === 0 && entries.get(key) === entry) entries.delete(key);
  });
}

class SharedView<T> implements Live<T> {
  readonly #stops = new Set<() => void>();
  #closed = false;

  constructor(
    private readonly store: Live<T>,
    private readonly count: (by: 1 | -1) => void,
  ) {
    // React takes them as functions.
    this.get = this.get.bind(this);
    this.subscribe = this.subscribe.bind(this);
  }

  get(): T {
    return this.store.get();
  }

  subscribe(listener: () => void): () => void {
    if (this.#closed) return () => {};
    const unsubscribe = this.store.subscribe(listener);
    this.count(1);
    const stop = () => {
      if (!this.#stops.delete(stop)) return;
      unsubscribe();
      this.count(-1);
    };
    this.#stops.add(stop);
    return stop;
  }

  refresh(): Promise<void> {
    return this.store.refresh();
  }

  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) stop();
  }
}

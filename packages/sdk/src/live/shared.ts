import type { ListSnapshot, LiveList } from './list-store.js';
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
export const sharedLive = <T>(source: object, key: string, open: () => Live<T>): Live<T> =>
  new SharedView(...enter(source, key, open));

/** The same of a list: a page that one of them loads is there for all. */
export const sharedList = <T>(source: object, key: string, open: () => LiveList<T>): LiveList<T> =>
  new SharedList(...enter(source, key, open));

function enter<S extends Live<unknown>>(
  source: object,
  key: string,
  open: () => S,
): [store: S, count: (by: 1 | -1) => void] {
  const entries = shared.get(source) ?? new Map<string, Entry>();
  shared.set(source, entries);
  const entry = entries.get(key) ?? { store: open(), subscribers: 0 };
  entries.set(key, entry);
  const count = (by: 1 | -1) => {
    entry.subscribers += by;
    if (entry.subscribers === 0 && entries.get(key) === entry) entries.delete(key);
  };
  return [entry.store as S, count];
}

class SharedView<T, S extends Live<T> = Live<T>> implements Live<T> {
  readonly #stops = new Set<() => void>();
  #closed = false;

  constructor(
    protected readonly store: S,
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

class SharedList<T> extends SharedView<ListSnapshot<T>, LiveList<T>> implements LiveList<T> {
  loadMore(): Promise<void> {
    return this.store.loadMore();
  }
}

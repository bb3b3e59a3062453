import type { Live } from '@wagate/sdk/live';

interface Entry {
  readonly store: Live<unknown>;
  subscribers: number;
}

/** Stores that components look at now, by what they are of and what is asked. */
const watched = new WeakMap<object, Map<string, Entry>>();

/** What `useSyncExternalStore` takes, and the store behind it. */
export interface StoreView<S extends Live<unknown>> {
  /** The store that is looked at: until somebody subscribes it reads nothing. */
  current(): S;
  get(): ReturnType<S['get']>;
  /** As it is before anything was read: what a server renders, and a page that takes over from it. */
  getFirst(): ReturnType<S['get']>;
  subscribe(listener: () => void): () => void;
}

/**
 * A view of the store that every component shares which asks for the same. Rendering makes a store at most, which costs nothing: it is shared from the
 * first subscriber on, and let go with the last one, so that a render that is thrown away leaves nothing behind.
 * @param source whose stores these are; two gateways share none
 */
export function viewOf<S extends Live<unknown>>(source: object, key: string, open: () => S): StoreView<S> {
  let own: S | undefined;
  const mine = () => (own ??= open());
  const entryOf = () => watched.get(source)?.get(key);
  const current = () => (entryOf()?.store as S | undefined) ?? mine();
  return {
    current,
    get: () => current().get() as ReturnType<S['get']>,
    getFirst: () => mine().get() as ReturnType<S['get']>,
    subscribe(listener) {
      const entries = watched.get(source) ?? new Map<string, Entry>();
      watched.set(source, entries);
      const entry = entries.get(key) ?? { store: mine(), subscribers: 0 };
      entries.set(key, entry);
      entry.subscribers++;
      const unsubscribe = entry.store.subscribe(listener);
      let done = false;
      return () => {
        if (done) return;
        done = true;
        unsubscribe();
        // Whoever mounts it again, as StrictMode does, finds what was read.
        own = entry.store as S;
        if (--entry.subscribers === 0 && entries.get(key) === entry) entries.delete(key);
      };
    },
  };
}

import type { Gateway } from '@wagate/sdk';
import type { Live, LiveSnapshot } from '@wagate/sdk/live';

/** What counts what waits for somebody, while it is watched. */
export interface Watched {
  count(): number;
  /** How the connection does by which it hears of changes. */
  connection(): LiveSnapshot['connection'];
  close(): void;
}

/** Begins to watch; `changed` is called when the count may be another. */
export type Attention = (gateway: Gateway, changed: () => void) => Watched;

/** Counts in the snapshots of a live store. Whatever cannot be read counts as nothing: the page itself says what is wrong. */
export const attention =
  <S extends LiveSnapshot>(open: (gateway: Gateway) => Live<S>, count: (snapshot: S) => number): Attention =>
  (gateway, changed) => {
    const store = open(gateway);
    const unsubscribe = store.subscribe(changed);
    return {
      count: () => count(store.get()),
      connection: () => store.get().connection,
      close() {
        unsubscribe();
        store.close();
      },
    };
  };

import { mayPass } from '@wagate/elements/parts';
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

/** How soon what could not be read is read again, whatever the socket does. */
const AGAIN_MS = 10_000;

/** Counts in the snapshots of a live store. Whatever cannot be read counts as nothing: the page itself says what is wrong. */
export const attention =
  <S extends LiveSnapshot>(open: (gateway: Gateway) => Live<S>, count: (snapshot: S) => number): Attention =>
  (gateway, changed) => {
    const store = open(gateway);
    let again: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe(() => {
      const { error } = store.get();
      clearTimeout(again);
      again = error && mayPass(error) ? setTimeout(() => void store.refresh(), AGAIN_MS) : undefined;
      changed();
    });
    return {
      count: () => count(store.get()),
      connection: () => store.get().connection,
      close() {
        clearTimeout(again);
        unsubscribe();
        store.close();
      },
    };
  };

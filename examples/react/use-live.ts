import type { Live } from '@wagate/sdk/live';
import { useSyncExternalStore } from 'react';

/** The snapshot of a live store: the component renders again when it changes, and the store rests when no component looks. */
export function useLive<T>(store: Live<T>): T {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

import type { LiveEvents } from '@wagate/sdk/live';

/** How often a person can follow what changes, ms. */
const CALM_MS = 100;

/** The store, told of at most ten times a second: nobody reads faster, and a busy gateway would have the page draw each frame. */
export function calmEvents(store: LiveEvents): LiveEvents {
  return {
    get: store.get,
    refresh: () => store.refresh(),
    close: () => store.close(),
    pause: store.pause,
    resume: store.resume,
    clear: store.clear,
    subscribe(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let waits = false;
      const told = () => {
        waits = timer !== undefined;
        if (waits) return;
        timer = setTimeout(() => {
          timer = undefined;
          if (waits) told();
        }, CALM_MS);
        listener();
      };
      const stop = store.subscribe(told);
      return () => {
        stop();
        clearTimeout(timer);
      };
    },
  };
}

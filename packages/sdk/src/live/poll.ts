import type { Environment } from '../core/environment.js';

/** Something that runs again and again. */
export interface Poll {
  /** Ends it. */
  stop(): void;
  /** Asks anew how long to wait, counted from the last time. */
  reconsider(): void;
}

/**
 * Runs again and again while somebody can see the result, and at once when a reader comes back to something older than that.
 * @param everyMs asked before each wait, so that it may follow what was found
 */
export function poll(environment: Environment, everyMs: () => number, run: () => void): Poll {
  let last = environment.now();
  /** When the present wait began: also where nobody looked, and nothing was run. */
  let since = last;
  let cancel = () => {};
  const tick = () => {
    since = environment.now();
    if (!environment.hidden?.()) {
      last = environment.now();
      run();
    }
    wait();
  };
  const wait = () => {
    cancel();
    cancel = environment.timer(tick, Math.max(0, since + everyMs() - environment.now()));
  };
  wait();
  const stopWaking = environment.onWake?.(() => {
    if (environment.now() - last < everyMs()) return;
    tick();
  });
  return {
    stop() {
      cancel();
      stopWaking?.();
    },
    reconsider: wait,
  };
}

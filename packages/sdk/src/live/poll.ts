import type { Environment } from '../core/environment.js';

/**
 * Runs again and again while somebody can see the result, and at once when a reader comes back to something older than that.
 * @param everyMs asked before each wait, so that it may follow what was found
 * @returns what ends it
 */
export function poll(environment: Environment, everyMs: () => number, run: () => void): () => void {
  let last = environment.now();
  let cancel: () => void;
  const tick = () => {
    if (!environment.hidden?.()) {
      last = environment.now();
      run();
    }
    wait();
  };
  const wait = () => {
    cancel = environment.timer(tick, everyMs());
  };
  wait();
  const stopWaking = environment.onWake?.(() => {
    if (environment.now() - last < everyMs()) return;
    cancel();
    tick();
  });
  return () => {
    cancel();
    stopWaking?.();
  };
}

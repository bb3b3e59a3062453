import type { Environment } from '../core/environment.js';

/** Timers stand still while a machine sleeps or a page is frozen: so often the clock is looked at. */
const LOOK_MS = 5_000;
/** Several signs of one waking come at once. */
const ONCE_MS = 1_000;

/** Calls `woke` when the network or the reader is back, or the machine: nobody counted the time until then. The answer ends that. */
export function watchWaking(environment: Environment, woke: () => void): () => void {
  let last = 0;
  let cancel = () => {};
  const wake = () => {
    const now = environment.now();
    if (now - last < ONCE_MS) return;
    last = now;
    woke();
  };
  const look = () => {
    const at = environment.now();
    cancel = environment.timer(() => {
      const slept = environment.now() - at > 2 * LOOK_MS;
      look();
      if (slept) wake();
    }, LOOK_MS);
  };
  look();
  const stop = environment.onWake?.(wake);
  return () => {
    cancel();
    stop?.();
  };
}

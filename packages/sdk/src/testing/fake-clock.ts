import type { Environment } from '../core/environment.js';

interface Timer {
  /** When it is due. */
  at: number;
  order: number;
  run: () => void;
}

/** A clock that moves only when it is told to: no test waits, and every run is the same. */
export class FakeClock implements Environment {
  #now: number;
  #order = 0;
  #timers: Timer[] = [];
  #random: () => number;
  readonly #wakers = new Set<() => void>();

  /** @param options.start epoch milliseconds; @param options.seed of the random numbers. */
  constructor({ start = 1_700_000_000_000, seed = 1 }: { start?: number; seed?: number } = {}) {
    this.#now = start;
    this.#random = seededRandom(seed);
  }

  /** Epoch milliseconds by this clock. */
  now = (): number => this.#now;
  /** The next number of the seed. */
  random = (): number => this.#random();
  /** Sixteen milliseconds later. */
  frame = (run: () => void): (() => void) => this.timer(run, 16);

  /** Runs when the clock was moved that far. The answer cancels it. */
  timer = (run: () => void, ms: number): (() => void) => {
    const timer: Timer = { at: this.#now + Math.max(0, ms), order: this.#order++, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** Told by `wake()`. The answer ends that. */
  onWake = (wake: () => void): (() => void) => {
    this.#wakers.add(wake);
    return () => this.#wakers.delete(wake);
  };

  /** The network, or the reader, is back. */
  wake(): void {
    for (const wake of [...this.#wakers]) wake();
  }

  /** The machine sleeps, or the page is frozen: time passes, and timers stand still until it is over. */
  sleep(ms: number): void {
    this.#now += ms;
    for (const timer of this.#timers) timer.at += ms;
  }

  /** Timers that wait, and listeners for waking: zero when everything was let go. */
  get pending(): number {
    return this.#timers.length + this.#wakers.size;
  }

  /** Moves on, running what falls due in its order, and lets promises settle in between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (;;) {
      const due = this.#timers.filter(({ at }) => at <= end);
      if (!due.length) break;
      const next = due.reduce((a, b) => (b.at < a.at || (b.at === a.at && b.order < a.order) ? b : a));
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settle();
    }
    this.#now = end;
    await settle();
  }
}

/** Lets every promise that can settle without a timer do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Random numbers in [0, 1) that are the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const RealDate = globalThis.Date;
let shown: number | undefined;

class FrozenDate extends RealDate {
  constructor(...parts: unknown[]) {
    if (parts.length === 0) super(FrozenDate.now());
    else super(...(parts as [number]));
  }
  static override now(): number {
    return shown ?? RealDate.now();
  }
}

/**
 * Stops the clock that `Date` shows at `now` (epoch ms). Timers go on: what counts down on the screen stands
 * still, what waits for an answer does not.
 */
export function freezeDate(now: number): void {
  shown = now;
  globalThis.Date = FrozenDate as DateConstructor;
}

/** Lets the clock go on. */
export function thawDate(): void {
  shown = undefined;
  globalThis.Date = RealDate;
}

/** Moves the stopped clock. @param ms milliseconds that have passed */
export function passTime(ms: number): void {
  if (shown === undefined) throw new Error('The clock is not stopped.');
  shown += ms;
}

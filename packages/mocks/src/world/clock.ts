/** The time of a world in epoch ms: a number that stands still, or a function such as `Date.now`. */
export type Clock = number | (() => number);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const readClock = (clock: Clock) => (typeof clock === 'function' ? clock() : clock);

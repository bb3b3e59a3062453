import { type ProtoNumber, toNumber } from './time.js';

/** The end of the year 9999, in epoch milliseconds: phones tell -1. */
export const MUTED_FOR_GOOD = 253_402_300_799_000;

/** Phones tell the end of a mute in seconds or in milliseconds; `undefined` where there is none. */
export function muteEnd(value: ProtoNumber): number | undefined {
  const number = toNumber(value);
  if (!number) return undefined;
  if (number < 0) return MUTED_FOR_GOOD;
  return Math.min(number > 1e11 ? number : number * 1000, MUTED_FOR_GOOD);
}

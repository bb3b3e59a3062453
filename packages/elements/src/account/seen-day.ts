import type { Localize } from '../localize/localize.js';
import { formatDay } from '../parts/dated.js';

const DAY_MS = 86_400_000;
const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** A day near today in words, "yesterday"; farther off with its date. The service knows it no better than to a day. */
export function seenDay(localize: Localize, at: number, now = Date.now()): string {
  const days = Math.round((midnight(at) - midnight(now)) / DAY_MS);
  return Math.abs(days) > 1
    ? formatDay(localize, at)
    : localize.relativeTime(days, 'day', { numeric: 'auto' });
}

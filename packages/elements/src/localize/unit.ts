import type { Localize } from './localize.js';

export type SpanUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day';

/** A whole number with its unit, short: "8 s", "2 min". */
export function formatUnit(localize: Localize, value: number, unit: SpanUnit): string {
  // English says "8 sec" or "2 mins" in its short form and "8s" in its narrow one; the design writes "8 s" and "2 min".
  if (localize.lang().startsWith('en')) {
    return `${localize.number(value)} ${{ millisecond: 'ms', second: 's', minute: 'min', hour: 'h', day: 'd' }[unit]}`;
  }
  return localize.number(value, { style: 'unit', unit, unitDisplay: 'short' });
}

/** A countdown to the second: "41 s", "2 min 41 s". */
export function formatCountdown(localize: Localize, ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  if (seconds < 60) return formatUnit(localize, seconds, 'second');
  const minutes = formatUnit(localize, Math.floor(seconds / 60), 'minute');
  return `${minutes} ${formatUnit(localize, seconds % 60, 'second')}`;
}

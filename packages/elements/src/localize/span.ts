import type { Localize } from './localize.js';
import { formatUnit } from './unit.js';

const MS = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** A span of time in its largest whole unit: "41 s", "2 min", "3 h", "4 d". */
export function formatSpan(localize: Localize, ms: number): string {
  const span = Math.max(0, ms);
  const unit = span < MS.minute ? 'second' : span < MS.hour ? 'minute' : span < MS.day ? 'hour' : 'day';
  return formatUnit(localize, Math.floor(span / MS[unit]), unit);
}

/** How long ago something was, in words: "just now", "18 min ago", "3 h ago". */
export function formatAgo(localize: Localize, at: number, now = Date.now()): string {
  const span = Math.max(0, now - at);
  const unit = span < MS.minute ? 'second' : span < MS.hour ? 'minute' : span < MS.day ? 'hour' : 'day';
  const value = -Math.floor(span / MS[unit]);
  const style: Intl.RelativeTimeFormatStyle = 'short';
  if (localize.lang().startsWith('en') && value !== 0) return `${formatUnit(localize, -value, unit)} ago`;
  return localize.relativeTime(value, unit, { style, numeric: 'auto' });
}

/** A moment near today: "today, 14:30"; farther off with its date. */
export function formatMoment(localize: Localize, at: number, now = Date.now()): string {
  const midnight = (ms: number) => new Date(ms).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(at) - midnight(now)) / MS.day);
  const moment = new Date(at);
  const time = localize.date(moment, { timeStyle: 'short' });
  if (Math.abs(days) > 1) return `${localize.date(moment, { day: 'numeric', month: 'short' })}, ${time}`;
  return `${localize.relativeTime(days, 'day', { numeric: 'auto' })}, ${time}`;
}

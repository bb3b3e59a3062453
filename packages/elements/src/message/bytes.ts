import type { Localize } from '../localize/localize.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in its largest unit: "284 kB", "1.2 MB". */
export function formatBytes(localize: Localize, bytes: number): string {
  let unit = 0;
  let value = Math.max(0, bytes);
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return localize.number(value, {
    style: 'unit',
    unit: UNITS[unit]!,
    // English has "734 byte" for it shortly.
    unitDisplay: unit > 0 ? 'short' : 'long',
    maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
  });
}

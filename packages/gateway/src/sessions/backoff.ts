const FIRST_MS = 1_000;
const LONGEST_MS = 120_000;

/**
 * How long to wait before connecting again: 1 s, doubling, at most 2 min, and anywhere below that (full jitter), so that
 * a thousand sessions that lost WhatsApp together do not come back together.
 * @param attempt 0 for the first.
 */
export function backoffMs(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt));
}

/** How long a ban lasts, as it is chosen. */
export const BAN_ENDS = ['day', 'week', 'month', 'date', 'never'] as const;
export type BanEnd = (typeof BAN_ENDS)[number];

const DAY_MS = 86_400_000;
const SPANS: Record<string, number> = { day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS };

/** The end of a day as a date field gives it, "2026-12-01", where the reader is; epoch ms, `undefined` for no day. */
function endOfDay(date: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return new Date(year, month - 1, day + 1).getTime();
}

/** When a ban ends, epoch ms: `undefined` for never, `null` where no day from today on is chosen. */
export function banEndAt(end: BanEnd, date: string, now: number): number | null | undefined {
  if (end === 'never') return undefined;
  if (end !== 'date') return now + SPANS[end]!;
  const at = endOfDay(date);
  return at !== undefined && at > now ? at : null;
}

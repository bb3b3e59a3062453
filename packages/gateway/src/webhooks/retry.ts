import type { WebhookRow } from './webhook-row.js';

/** No wait is longer, whatever a policy or a receiver asks for. */
export const LONGEST_WAIT_MS = 6 * 3_600_000;

const JITTER = 0.1;

/**
 * Milliseconds until the attempt after this one. A little longer than the policy says, by chance, so that what failed
 * together does not come back together.
 * @param attempt the one that failed, from 1. @param random 0 up to 1. @param askedMs what the receiver asked for.
 */
export function waitAfter(
  policy: Pick<WebhookRow, 'retry_policy' | 'retry_delay_seconds'>,
  attempt: number,
  random: number,
  askedMs = 0,
): number {
  const first = policy.retry_delay_seconds * 1000;
  const wait = policy.retry_policy === 'exponential' ? first * 2 ** (attempt - 1) : first;
  const capped = Math.min(Math.max(wait, askedMs), LONGEST_WAIT_MS);
  return Math.round(capped * (1 + JITTER * random));
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
}

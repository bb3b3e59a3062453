import type { Webhook } from '@wagate/sdk/live';

type RetryPolicy = Webhook['retryPolicy'];

const LONGEST_WAIT_S = 6 * 3_600;

/** Seconds between the attempts of a policy, as they come when each fails at once. What a gateway takes for its default is written out. */
export function waitsOf({ policy, delaySeconds, attempts }: RetryPolicy): number[] {
  const first = delaySeconds > 0 ? delaySeconds : 2;
  const tries = attempts > 0 ? attempts : 15;
  return Array.from({ length: Math.max(0, tries - 1) }, (_, at) =>
    Math.min(policy === 'exponential' ? first * 2 ** at : first, LONGEST_WAIT_S),
  );
}

/** How long all attempts take together, in seconds. */
export const spanOf = (policy: RetryPolicy): number => waitsOf(policy).reduce((sum, wait) => sum + wait, 0);

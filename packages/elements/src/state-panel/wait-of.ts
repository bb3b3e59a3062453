import type { GatewayError } from '@wagate/sdk';

/** Seconds the gateway asked for, where the error says so. */
export function waitOf(error: GatewayError | undefined): number | undefined {
  const seconds = (error as { retryAfterSeconds?: unknown } | undefined)?.retryAfterSeconds;
  return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
}

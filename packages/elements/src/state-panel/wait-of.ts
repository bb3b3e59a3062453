import type { GatewayError } from '@wagate/sdk';

/** Seconds the gateway asked for, where the error says so; that of an identity service says it in its details. */
export function waitOf(error: GatewayError | undefined): number | undefined {
  const { retryAfterSeconds, details } = (error ?? {}) as Partial<
    GatewayError & { retryAfterSeconds: unknown }
  >;
  const seconds = retryAfterSeconds ?? details?.retryAfterSeconds;
  return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
}

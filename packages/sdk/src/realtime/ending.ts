import { GatewayError, NetworkError } from '../core/errors.js';

/** Statuses and codes that trying again cannot change. */
const FINAL: ReadonlySet<number | string> = new Set([400, 401, 403, 404, 405, 501, 'invalid_option']);

/** Whoever builds the page was told that its origin is unknown. */
let told = false;

/** Why a connection ended, from what its transport was rejected with. */
export const errorOf = (reason: unknown): GatewayError =>
  reason instanceof GatewayError
    ? reason
    : new NetworkError('The gateway cannot be reached.', { code: 'network', cause: reason });

/** Whether trying again is of no use. */
export function isFinal(error: GatewayError | undefined): boolean {
  // No page tells its visitors how its gateway is to be started, and whoever builds it looks there.
  if (error?.details.reason === 'unknown_origin' && !told) {
    told = true;
    console.error(error.message);
  }
  return !!error && FINAL.has(error.status || error.code);
}

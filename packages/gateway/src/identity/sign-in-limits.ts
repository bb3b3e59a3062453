import { normalizeIP } from '@better-auth/core/utils/ip';
import { APIError } from 'better-auth/api';
import { CLIENT_ADDRESS, UNKNOWN_ADDRESS } from './client-address.js';
import type { LimitRule, Limits } from './limits.js';

/** Wrong passwords for one account from one address. */
const OF_PAIR: LimitRule = { window: 300, max: 10 };
/** Wrong passwords from one address, for whomever. */
const OF_ADDRESS: LimitRule = { window: 300, max: 100 };
const KNOWN_SECONDS = 30 * 24 * 3600;

/** As much of a request to identity as this looks at. */
interface Asked {
  path?: string;
  body?: unknown;
  headers?: Headers;
}

function keysOf({ path, body, headers }: Asked) {
  if (path !== '/sign-in/email') return undefined;
  const { email } = (body ?? {}) as { email?: unknown };
  const account = typeof email === 'string' ? email.trim().toLowerCase() : '';
  // Of IPv6 a household has a whole network.
  const address = normalizeIP(headers?.get(CLIENT_ADDRESS) ?? UNKNOWN_ADDRESS, { ipv6Subnet: 64 });
  const pair = `${address} ${account}`;
  return { pair: `sign-in ${pair}`, address: `sign-in ${address}`, known: `signed-in ${pair}` };
}

const tooMany = (seconds: number | null) =>
  new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'TOO_MANY_REQUESTS', message: 'Too many attempts. Try again in a moment.' },
    { 'x-retry-after': String(seconds ?? 1) },
  );

/**
 * Counts wrong passwords by account and address, so that nobody locks an account for its holder elsewhere, and by address, so that nobody tries one
 * password with every account. Whoever has signed in from an address before is not kept out by what others try from there.
 * @throws APIError 429
 */
export async function countSignIn(limits: Limits, asked: Asked): Promise<void> {
  const keys = keysOf(asked);
  if (!keys) return;
  const ofPair = await limits.consume(keys.pair, OF_PAIR);
  if (!ofPair.allowed) throw tooMany(ofPair.retryAfter);
  const ofAddress = await limits.consume(keys.address, OF_ADDRESS);
  if (!ofAddress.allowed && !(await limits.isNoted(keys.known))) throw tooMany(ofAddress.retryAfter);
}

/** A right password counts for nothing, and makes the account known at its address. */
export async function forgiveSignIn(
  limits: Limits,
  asked: Asked & { context: { returned?: unknown } },
): Promise<void> {
  const keys = keysOf(asked);
  if (!keys || asked.context.returned instanceof Error) return;
  await limits.forget(keys.pair);
  await limits.giveBack(keys.address);
  await limits.note(keys.known, KNOWN_SECONDS);
}

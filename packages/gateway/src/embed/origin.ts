import { forbidden } from '../errors/api-problem.js';
import type { Principal } from '../principal/principal.js';
import { mayConnect } from '../request/origin.js';

/**
 * Whether a page may use an embed token: one of the origins that the token names, or, where it names none, of our own. Programs send no Origin, and neither does a page
 * that asks its own gateway: there is nothing to compare then.
 */
export function mayUse(
  { embed }: Principal,
  origin: string | null | undefined,
  host: string | null | undefined,
): boolean {
  if (!embed || !origin) return true;
  return embed.origins ? embed.origins.includes(origin) : mayConnect(origin, host, new Set([embed.issuer]));
}

/** @throws ApiProblem 403 for a page that a token was not made for */
export function checkEmbedOrigin(principal: Principal, { headers }: Request): void {
  if (!mayUse(principal, headers.get('origin'), headers.get('host')))
    throw forbidden('this token is not for pages of this origin', { reason: 'unknown_origin' });
}

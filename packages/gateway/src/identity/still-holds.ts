import type { Principal, StillHolds } from '../principal/principal.js';
import { Refused } from './people.js';
import type { TokenClaims } from './tokens.js';

export interface StillHoldsOptions {
  /** `Refused` for somebody who is banned or gone. */
  readPerson(claims: TokenClaims): Promise<Principal | Refused | undefined>;
  readApiKey(hash: string): Promise<Principal | undefined>;
  readEmbedToken(jti: string): Promise<Principal | undefined>;
}

const sameSet = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.size === b.size && [...a].every((item) => b.has(item));

/** More rights count as others too: whoever asks anew gets what is theirs today. */
const sameRights = (a: Principal, b: Principal): boolean =>
  a.organizationId === b.organizationId &&
  a.superAdmin === b.superAdmin &&
  sameSet(a.permissions, b.permissions) &&
  sameSet(a.sessions, b.sessions);

/** The one check of what lives longer than a request, whatever took the right away: an act, another process, or time. */
export function createStillHolds({ readPerson, readApiKey, readEmbedToken }: StillHoldsOptions): StillHolds {
  async function today(principal: Principal): Promise<Principal | Refused | undefined> {
    const { userId, organizationId, signInId, impersonatedBy, keyHash, embed } = principal;
    if (embed) return readEmbedToken(embed.jti);
    if (principal.kind === 'api-key') return keyHash === undefined ? undefined : readApiKey(keyHash);
    if (userId === undefined || signInId === undefined) return undefined;
    return readPerson({ userId, organizationId, signInId, ...(impersonatedBy ? { impersonatedBy } : {}) });
  }
  return async (principal) => {
    const now = await today(principal);
    return now !== undefined && !(now instanceof Refused) && sameRights(now, principal);
  };
}

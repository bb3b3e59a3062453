import { decodeProtectedHeader } from 'jose';
import { KID } from '../embed/signing-keys.js';
import { unauthorized } from '../errors/api-problem.js';
import type { Principal } from '../principal/principal.js';
import { Refused } from './people.js';
import type { TokenClaims } from './tokens.js';

export interface AuthenticateOptions {
  verifyToken(token: string): Promise<TokenClaims | undefined>;
  /** `Refused` for somebody who is banned or gone. */
  findPerson(claims: TokenClaims): Promise<Principal | Refused | undefined>;
  findApiKey(key: string): Promise<Principal | undefined>;
  findEmbedToken(token: string): Promise<Principal | undefined>;
}

const BEARER = /^bearer +(\S+)$/i;
const TOKEN = /^[^.]+\.[^.]+\.[^.]+$/;

/** By the name of its key alone: whether it is a good one is for the signature to say. */
function isEmbedToken(token: string): boolean {
  try {
    return KID.test(decodeProtectedHeader(token).kid ?? '');
  } catch {
    return false;
  }
}

/**
 * Tells who calls. A bearer of three parts is a token and never tried as a key; a key in `x-api-key` is tried when the
 * token fails, and wins over a bearer that is not a token.
 */
export function createAuthenticate({
  verifyToken,
  findPerson,
  findApiKey,
  findEmbedToken,
}: AuthenticateOptions) {
  /** @throws ApiProblem 401 */
  return async (request: Request): Promise<Principal> => {
    const bearer = BEARER.exec(request.headers.get('authorization')?.trim() ?? '')?.[1];
    const header = request.headers.get('x-api-key')?.trim() || undefined;
    const token = bearer && TOKEN.test(bearer) ? bearer : undefined;
    let refused: Refused | undefined;
    if (token && isEmbedToken(token)) {
      const embedded = await findEmbedToken(token);
      if (embedded) return embedded;
    } else if (token) {
      const claims = await verifyToken(token);
      const person = claims && (await findPerson(claims));
      if (person instanceof Refused) refused = person;
      else if (person) return person;
    }
    const key = header ?? (token ? undefined : bearer);
    const principal = key === undefined ? undefined : await findApiKey(key);
    if (!principal) throw refused?.refusal ?? unauthorized();
    return principal;
  };
}

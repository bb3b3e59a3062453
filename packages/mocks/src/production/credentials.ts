import { createPublicKey, verify } from 'node:crypto';
import { ROLES } from '@wagate/contract/permissions';
import { problem } from '../handlers/answer.js';
import { type Principal, permissionsOf } from '../handlers/principal.js';
import type { IdentityTables } from './identity-tables.js';
import type { Keys } from './keys.js';

interface Claims {
  iss?: unknown;
  aud?: unknown;
  exp?: unknown;
  sub?: unknown;
  activeOrganizationId?: unknown;
  orgRole?: unknown;
  role?: unknown;
}

/** Whose call it is, as the router sees it: by what the token itself says, or by the row of the key. */
export class Credentials {
  constructor(
    private readonly tables: IdentityTables,
    private readonly keys: Keys,
    private readonly issuer: string,
  ) {}

  /** @throws a 401 for who is nobody */
  readonly principalOf = (request: Request): Principal => {
    const bearer = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
    const parts = bearer?.split('.') ?? [];
    const token = parts.length === 3 && parts.every(Boolean);
    // A token that fails is never tried as a key; a key beside it is.
    const key = request.headers.get('X-Api-Key') || (token ? undefined : bearer);
    const principal = key ? this.keys.principal(key) : token ? this.ofToken(parts) : undefined;
    if (!principal) throw problem(401, 'missing or invalid credentials');
    return principal;
  };

  private ofToken([head = '', body = '', signature = '']: string[]): Principal | undefined {
    const claims = json<Claims>(body);
    const { kid } = json<{ kid?: unknown }>(head) ?? {};
    const known = this.tables.jwks.find(({ id }) => id === kid);
    if (!claims || !known) return undefined;
    const key = createPublicKey({ key: JSON.parse(known.publicKey), format: 'jwk' });
    const signed = verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
    const { iss, aud, exp, sub } = claims;
    // The token's times are those of the clock on the wall, whatever the world's are.
    const valid =
      iss === this.issuer && aud === this.issuer && typeof exp === 'number' && exp * 1000 > Date.now();
    return signed && valid && typeof sub === 'string' ? principalFrom(sub, claims) : undefined;
  }
}

function principalFrom(userId: string, { activeOrganizationId, orgRole, role }: Claims): Principal {
  const organizationId = typeof activeOrganizationId === 'string' ? activeOrganizationId : null;
  const known = ROLES.find((one) => one === orgRole) ?? null;
  return { userId, organizationId, role: known, permissions: permissionsOf(known, role === 'super_admin') };
}

function json<T>(part: string): T | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as T;
  } catch {
    return undefined;
  }
}

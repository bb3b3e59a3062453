import type { EmbedCapability } from '@wagate/contract/embed';
import { unauthorized } from './answer.js';
import { readJwt, signJwt } from './jwt.js';
import type { Keys } from './keys.js';
import type { Grant } from './options.js';
import type { Revocations } from './revocations.js';

const AUDIENCE = 'wagate-embed';

/** What a token of the broker says. Times are seconds, as in every JWT, with milliseconds behind the point. */
export interface EmbedClaims {
  readonly iss: typeof AUDIENCE;
  readonly aud: typeof AUDIENCE;
  /** The id of the person. */
  readonly sub: string;
  readonly sessions: readonly string[];
  readonly can: readonly EmbedCapability[];
  /** The pages that may use it. */
  readonly origins: readonly string[];
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
}

export interface MintedToken {
  token: string;
  /** What `revoke` knows it by. */
  jti: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** `emt_` and 128 random bits. */
const newId = () =>
  `emt_${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

export async function mintToken(
  keys: Keys,
  { user, sessions, can }: Grant,
  { origin, now, lifeMs }: { origin: string; now: number; lifeMs: number },
): Promise<MintedToken> {
  const claims: EmbedClaims = {
    iss: AUDIENCE,
    aud: AUDIENCE,
    sub: user.id,
    sessions,
    can,
    origins: [origin],
    iat: now / 1000,
    exp: (now + lifeMs) / 1000,
    jti: newId(),
  };
  return { token: await signJwt(keys, 'token', claims), jti: claims.jti, expiresAt: now + lifeMs };
}

/** When it ends, in epoch milliseconds. */
export const expiryOf = ({ exp }: Pick<EmbedClaims, 'exp'>): number => Math.round(exp * 1000);

/** @returns what a token says; undefined for one that was not made here, or is over */
export async function readToken(keys: Keys, token: string, now: number): Promise<EmbedClaims | undefined> {
  const claims = (await readJwt(keys, 'token', token)) as EmbedClaims | undefined;
  return claims?.aud === AUDIENCE && expiryOf(claims) > now ? claims : undefined;
}

/**
 * What the bearer of a request may do.
 * @throws Problem 401
 */
export async function bearerOf(
  request: Request,
  keys: Keys,
  revocations: Revocations,
  now: number,
): Promise<EmbedClaims> {
  const token = /^Bearer ([\w.-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const claims = token && (await readToken(keys, token, now));
  if (!claims || (await revocations.has(claims))) throw unauthorized('missing or invalid credentials');
  return claims;
}

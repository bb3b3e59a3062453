import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';

export interface TokenClaims {
  userId: string;
  organizationId: string | null;
  impersonatedBy?: string;
  /** The sign-in that the token was made for: it ends with it. */
  signInId: string;
}

export interface TokenVerifierOptions {
  /** Issuer and audience. */
  issuer: string;
  loadKeys(): Promise<JSONWebKeySet>;
  now(): number;
}

const KEEP_MS = 3_600_000;
const REFETCH_MS = 60_000;

/** Checks tokens against our own keys, without a request: keys are kept an hour, an unknown one is looked for once a minute. */
export function createTokenVerifier({ issuer, loadKeys, now }: TokenVerifierOptions) {
  let keys: { find: ReturnType<typeof createLocalJWKSet>; at: number } | undefined;

  async function current(refetch: boolean) {
    const age = keys ? now() - keys.at : Number.POSITIVE_INFINITY;
    if (!keys || age > KEEP_MS || (refetch && age > REFETCH_MS))
      keys = { find: createLocalJWKSet(await loadKeys()), at: now() };
    return keys.find;
  }

  const verify = async (token: string, find: ReturnType<typeof createLocalJWKSet>) =>
    (
      await jwtVerify(token, find, {
        issuer,
        audience: issuer,
        algorithms: ['EdDSA'],
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(now()),
      })
    ).payload;

  /** @returns `undefined` for a token that is not ours, damaged or expired. */
  return async (token: string): Promise<TokenClaims | undefined> => {
    try {
      const find = await current(false);
      const payload = await verify(token, find).catch(async (error: unknown) => {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        return verify(token, await current(true));
      });
      const { activeOrganizationId: organizationId, impersonatedBy, sid } = payload;
      if (!payload.sub || typeof sid !== 'string') return undefined;
      return {
        userId: payload.sub,
        organizationId: typeof organizationId === 'string' ? organizationId : null,
        signInId: sid,
        ...(typeof impersonatedBy === 'string' ? { impersonatedBy } : {}),
      };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };
}

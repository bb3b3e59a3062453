import type { GenericEndpointContext } from '@better-auth/core';
import { APIError } from 'better-auth/api';
import type { SignInOf } from './acts.js';

/** Where a code of an authenticator is given: of the one that counts, or of one that is to take its place, whose codes nobody has given yet. */
const VERIFY = '/two-factor/verify-totp';
const CONFIRM = '/wagate/two-factor/confirm';
/** A code is good half a minute before and after its own: by then it opens nothing any more. */
const KEPT_MS = 120_000;

const USED = {
  code: 'TWO_FACTOR_CODE_USED',
  message: 'This code was used: it works once. Wait for the next one.',
};

/** Whose second step a sign-in waits for, as better-auth finds them. */
export async function whoWaits(context: GenericEndpointContext): Promise<string | undefined> {
  const { createAuthCookie, internalAdapter, secret } = context.context;
  const challenge = await context.getSignedCookie(createAuthCookie('two_factor').name, secret);
  const waiting = challenge ? await internalAdapter.findVerificationValue(challenge) : null;
  return waiting?.value;
}

/**
 * A code works once: whoever saw it over a shoulder, or on its way, has nothing. It is taken before it is looked at, so of two that give it at once one
 * is refused, and given back where it opened nothing.
 */
export class UsedCodes {
  readonly #taken = new WeakMap<Request, string>();

  /** @throws APIError 401 */
  async take(context: GenericEndpointContext, signInOf: SignInOf): Promise<void> {
    const { code } = (context.body ?? {}) as { code?: unknown };
    if (
      (context.path !== VERIFY && context.path !== CONFIRM) ||
      typeof code !== 'string' ||
      !/^\d{6}$/.test(code)
    )
      return;
    const userId = (await signInOf())?.user.id ?? (await whoWaits(context));
    if (!userId) return;
    const identifier = `two-factor-code-${userId}-${code}`;
    const expiresAt = new Date(Date.now() + KEPT_MS);
    const { internalAdapter } = context.context;
    const free = await internalAdapter.reserveVerificationValue({ identifier, value: userId, expiresAt });
    if (!free && context.path === VERIFY) throw new APIError('UNAUTHORIZED', USED);
    if (free && context.request) this.#taken.set(context.request, identifier);
  }

  async giveBack({ request, context }: GenericEndpointContext): Promise<void> {
    const { returned } = context as { returned?: unknown };
    const identifier = request && this.#taken.get(request);
    if (!identifier || !(returned instanceof Error)) return;
    await context.internalAdapter.deleteVerificationByIdentifier(identifier);
  }
}

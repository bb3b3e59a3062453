import { APIError } from 'better-auth/api';
import type { SignInOf } from './acts.js';
import type { LimitRule, Limits } from './limits.js';

/** Wrong passwords of one sign-in. */
const OF_SIGN_IN: LimitRule = { window: 300, max: 10 };

/** What carries a password that is not asked of whoever is signed in: its limit is another, or it is a new password. */
const OTHERS = /^\/(sign-in|sign-up|reset-password|admin)(\/|$)/;

interface Asked {
  path?: string;
  body?: unknown;
  request?: Request;
}

/** Whether a request proves by its password that whoever is signed in is who they say. */
function provesItself({ path = '', body }: Asked): boolean {
  const { password, currentPassword } = (body ?? {}) as { password?: unknown; currentPassword?: unknown };
  return !OTHERS.test(path) && (typeof password === 'string' || typeof currentPassword === 'string');
}

/** Counts wrong passwords by sign-in: whoever sits down at somebody's unlocked screen cannot guess on, and nobody keeps the holder out elsewhere. */
export class PasswordTries {
  /** What a request counted for; its answer decides. */
  readonly #counted = new WeakMap<Request, string>();

  constructor(private readonly limits: Limits) {}

  /** @throws APIError 429 */
  async count(asked: Asked, signInOf: SignInOf): Promise<void> {
    if (!asked.request || !provesItself(asked)) return;
    const signIn = await signInOf();
    if (!signIn) return;
    const key = `password ${signIn.session.id}`;
    const { allowed, retryAfter } = await this.limits.consume(key, OF_SIGN_IN);
    if (!allowed)
      throw new APIError(
        'TOO_MANY_REQUESTS',
        { code: 'TOO_MANY_REQUESTS', message: 'Too many attempts. Try again in a moment.' },
        { 'x-retry-after': String(retryAfter) },
      );
    this.#counted.set(asked.request, key);
  }

  /** A right password forgives the wrong ones before it. */
  async forgive({ request, context }: Asked & { context: { returned?: unknown } }): Promise<void> {
    const key = request && this.#counted.get(request);
    if (key && !(context.returned instanceof Error)) await this.limits.forget(key);
  }
}

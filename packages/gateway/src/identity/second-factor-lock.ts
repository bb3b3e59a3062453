import type { GenericEndpointContext } from '@better-auth/core';
import { APIError } from 'better-auth/api';
import type { SignInOf } from './acts.js';
import { whoWaits } from './used-codes.js';

/** better-auth's own: too many wrong codes have locked the second factor of an account. */
const LOCKED = 'ACCOUNT_TEMPORARILY_LOCKED';

/** Says how long a lock lasts where an answer tells of one; better-auth leaves that out. @throws APIError 429 */
export async function tellLock(context: GenericEndpointContext, signInOf: SignInOf): Promise<void> {
  const { returned } = context.context as { returned?: unknown };
  if (!(returned instanceof APIError) || returned.body?.code !== LOCKED) return;
  const userId = (await signInOf())?.user.id ?? (await whoWaits(context));
  const row = userId
    ? await context.context.adapter.findOne<{ lockedUntil: Date | string | null }>({
        model: 'twoFactor',
        where: [{ field: 'userId', value: userId }],
      })
    : null;
  if (!row?.lockedUntil) return;
  const seconds = Math.ceil((new Date(row.lockedUntil).getTime() - Date.now()) / 1000);
  throw new APIError('TOO_MANY_REQUESTS', returned.body, { 'x-retry-after': String(Math.max(1, seconds)) });
}

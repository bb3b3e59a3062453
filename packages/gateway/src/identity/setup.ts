import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';
import { getCurrentAdapter } from '@better-auth/core/context';
import type { DBAdapter } from '@better-auth/core/db/adapter';
import type { BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { SUPER_ADMIN } from '../principal/roles.js';
import { storedDate } from '../store/identity-tables.js';
import type { Store } from '../store/open.js';

/** How the one link for the first super admin is kept: only its hash, in better-auth's table of one-time values. */
const IDENTIFIER = 'wagate-setup';
const LIFETIME_MS = 7 * 24 * 3600 * 1000;

const CODE = 'INVALID_SETUP_TOKEN';
export const INVALID_SETUP_TOKEN = {
  code: CODE,
  message: 'This set-up link is not valid. Use the one printed at the latest start.',
};
const SPENT_SETUP_TOKEN = {
  code: CODE,
  message: 'This set-up link has been used: there is a super admin already.',
};

/** Whether it can be a token at all; another is not looked for. */
export const isSetupToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{43}$/.test(value);

/** One for all gateways of the process. */
const scope = new AsyncLocalStorage<{ hash: string }>();

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** The set-up link: whoever signs up with its token, or is signed in and spends it, is the first super admin. It is spent in the transaction that makes them so. */
export class FirstAdmin {
  constructor(private readonly store: Store) {}

  async exists(): Promise<boolean> {
    const row = await this.store.db
      .selectFrom('user')
      .select('id')
      .where('role', 'like', `%${SUPER_ADMIN}%`)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** A new token in place of an earlier one; `undefined` when there is a super admin. */
  async issue(): Promise<string | undefined> {
    if (await this.exists()) return undefined;
    const token = randomBytes(32).toString('base64url');
    const now = Date.now();
    const date = (ms: number) => storedDate(this.store.dialect, ms);
    await this.store.transaction(async (trx) => {
      await trx.deleteFrom('verification').where('identifier', '=', IDENTIFIER).execute();
      await trx
        .insertInto('verification')
        .values({
          id: randomBytes(16).toString('hex'),
          identifier: IDENTIFIER,
          value: hashOf(token),
          expiresAt: date(now + LIFETIME_MS),
          createdAt: date(now),
          updatedAt: date(now),
        })
        .execute();
    });
    return token;
  }

  /** Whether the code that runs now runs for a holder of a token. */
  get running(): boolean {
    return scope.getStore() !== undefined;
  }

  run<T>(token: string, work: () => Promise<T>): Promise<T> {
    return scope.run({ hash: hashOf(token) }, work);
  }

  /** Spends the token. @throws APIError 403 when it is used, replaced, expired or wrong. */
  async spend(base: DBAdapter<BetterAuthOptions>): Promise<void> {
    const holder = scope.getStore();
    if (!holder) return;
    const adapter = await getCurrentAdapter(base);
    const spent = await adapter.deleteMany({
      model: 'verification',
      where: [
        { field: 'identifier', value: IDENTIFIER },
        { field: 'value', value: holder.hash },
        { field: 'expiresAt', operator: 'gt', value: new Date() },
      ],
    });
    if (spent > 0) return;
    const admins = await adapter.count({
      model: 'user',
      where: [{ field: 'role', operator: 'contains', value: SUPER_ADMIN }],
    });
    throw new APIError('FORBIDDEN', admins > 0 ? SPENT_SETUP_TOKEN : INVALID_SETUP_TOKEN);
  }
}

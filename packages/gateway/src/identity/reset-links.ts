import { createHash, randomBytes } from 'node:crypto';
import { APIError } from 'better-auth/api';
import { epochMs, storedDate } from '../store/identity-tables.js';
import type { Store } from '../store/open.js';

/** How long a link works. */
export const RESET_LINK_MINUTES = 60;
const LIFETIME_MS = RESET_LINK_MINUTES * 60_000;
/** How long it is known what became of one. */
const REMEMBERED_MS = 7 * 24 * 3_600_000;

/** What is kept of a link beside its hash. */
interface Kept {
  userId: string;
  /** Epoch milliseconds. */
  endsAt: number;
  state: 'open' | 'used' | 'replaced';
}

export type ResetLinkCode =
  | 'INVALID_TOKEN'
  | 'RESET_LINK_EXPIRED'
  | 'RESET_LINK_USED'
  | 'RESET_LINK_REPLACED';

const MESSAGES: Record<ResetLinkCode, string> = {
  INVALID_TOKEN: 'There is no such reset link.',
  RESET_LINK_EXPIRED: 'This reset link has expired. Ask for a new one.',
  RESET_LINK_USED: 'This reset link was used: it works once.',
  RESET_LINK_REPLACED: 'A newer reset link was made after this one. Use that.',
};

export const resetLinkProblem = (code: ResetLinkCode) =>
  new APIError('BAD_REQUEST', { code, message: MESSAGES[code] });

const PREFIX = 'wagate-reset-link-';
const identifierOf = (token: string) => PREFIX + createHash('sha256').update(token).digest('base64url');

/**
 * What became of the links by which people set a new password. better-auth keeps only those that still work, and says of all others the same; here
 * each is remembered for a week, by the hash of its token, in better-auth's table of one-time values.
 */
export class ResetLinks {
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  /** A token for a new link. The earlier ones of this person end. */
  async make(userId: string, token = randomBytes(32).toString('base64url')) {
    const at = this.now();
    const endsAt = at + LIFETIME_MS;
    const date = (ms: number) => storedDate(this.store.dialect, ms);
    await this.store.transaction(async (trx) => {
      const earlier = await trx
        .selectFrom('verification')
        .select(['id', 'value'])
        .where('identifier', 'like', `${PREFIX}%`)
        .where('value', 'like', `%${JSON.stringify(userId)}%`)
        .execute();
      for (const { id, value } of earlier) {
        const kept = JSON.parse(value) as Kept;
        if (kept.userId !== userId || kept.state !== 'open') continue;
        await trx
          .updateTable('verification')
          .set({ value: JSON.stringify({ ...kept, state: 'replaced' } satisfies Kept) })
          .where('id', '=', id)
          .execute();
      }
      await trx
        .insertInto('verification')
        .values({
          id: randomBytes(16).toString('hex'),
          identifier: identifierOf(token),
          value: JSON.stringify({ userId, endsAt, state: 'open' } satisfies Kept),
          expiresAt: date(endsAt + REMEMBERED_MS),
          createdAt: date(at),
          updatedAt: date(at),
        })
        .execute();
    });
    return { token, endsAt };
  }

  /** @throws APIError 400 for a link that does not work, with a code of its own for each reason; 403 while its person is banned */
  async expectOpen(token: string): Promise<Kept> {
    const kept = await this.#find(token);
    if (!kept) throw resetLinkProblem('INVALID_TOKEN');
    if (kept.state === 'used') throw resetLinkProblem('RESET_LINK_USED');
    if (kept.state === 'replaced') throw resetLinkProblem('RESET_LINK_REPLACED');
    if (kept.endsAt <= this.now()) throw resetLinkProblem('RESET_LINK_EXPIRED');
    await this.#refuseBanned(kept.userId);
    return kept;
  }

  /** @returns whose it was */
  async markUsed(token: string): Promise<string | undefined> {
    const kept = await this.#find(token);
    if (!kept) return undefined;
    await this.store.db
      .updateTable('verification')
      .set({ value: JSON.stringify({ ...kept, state: 'used' } satisfies Kept) })
      .where('identifier', '=', identifierOf(token))
      .execute();
    return kept.userId;
  }

  /** Ends the open ones of somebody whose password was set in another way. */
  async end(userId: string): Promise<void> {
    await this.store.db
      .deleteFrom('verification')
      .where('identifier', 'like', `${PREFIX}%`)
      .where('value', 'like', `%${JSON.stringify(userId)}%"open"%`)
      .execute();
  }

  /** Whether one was made for them a moment ago. */
  async madeWithin(userId: string, ms: number): Promise<boolean> {
    const rows = await this.store.db
      .selectFrom('verification')
      .select('value')
      .where('identifier', 'like', `${PREFIX}%`)
      .where('value', 'like', `%${JSON.stringify(userId)}%`)
      .execute();
    const since = this.now() - ms + LIFETIME_MS;
    return rows
      .map(({ value }) => JSON.parse(value) as Kept)
      .some((kept) => kept.userId === userId && kept.endsAt > since);
  }

  /** A link that was made before the ban works again when the ban is over, if that is within its time. */
  async #refuseBanned(userId: string): Promise<void> {
    const user = await this.store.db
      .selectFrom('user')
      .select(['banned', 'banExpires'])
      .where('id', '=', userId)
      .executeTakeFirst();
    const over = user?.banExpires && epochMs(user.banExpires) <= this.now();
    if (user?.banned && !over)
      throw new APIError('FORBIDDEN', { code: 'BANNED_USER', message: 'This account is banned.' });
  }

  async #find(token: string): Promise<Kept | undefined> {
    const row = await this.store.db
      .selectFrom('verification')
      .select('value')
      .where('identifier', '=', identifierOf(token))
      .executeTakeFirst();
    return row && (JSON.parse(row.value) as Kept);
  }
}

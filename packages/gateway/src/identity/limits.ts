import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Store } from '../store/open.js';

export interface LimitRule {
  /** Seconds. */
  window: number;
  /** How often within a window. */
  max: number;
}

const SWEEP_MS = 600_000;

/** Addresses and e-mail addresses are of no use to whoever reads the table, and as long as they like. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url');

/**
 * Counts tries, each kind in windows of its own that begin with the first try in them: one that goes on trying gets no longer window by it. The counts
 * are in the database, so a restart forgives nothing, and two requests at once count twice.
 */
export class Limits {
  #sweptAt = 0;

  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  /** @returns `retryAfter` in seconds where the try is one too many */
  async consume(
    key: string,
    { window, max }: LimitRule,
  ): Promise<{ allowed: boolean; retryAfter: number | null }> {
    const now = this.now();
    await this.#sweep(now);
    const over = sql<boolean>`request_limits.ends_at <= ${now}`;
    const { count, ends_at } = await this.store.db
      .insertInto('request_limits')
      .values({ key: hashed(key), count: 1, ends_at: now + window * 1000 })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: sql<number>`case when ${over} then 1 else request_limits.count + 1 end`,
          ends_at: sql<number>`case when ${over} then excluded.ends_at else request_limits.ends_at end`,
        }),
      )
      .returning(['count', 'ends_at'])
      .executeTakeFirstOrThrow();
    const allowed = count <= max;
    return { allowed, retryAfter: allowed ? null : Math.max(1, Math.ceil((ends_at - now) / 1000)) };
  }

  /** Takes one try back. */
  async giveBack(key: string): Promise<void> {
    await this.store.db
      .updateTable('request_limits')
      .set({ count: sql<number>`count - 1` })
      .where('key', '=', hashed(key))
      .where('count', '>', 0)
      .execute();
  }

  /** Forgets all tries. */
  async forget(key: string): Promise<void> {
    await this.store.db.deleteFrom('request_limits').where('key', '=', hashed(key)).execute();
  }

  /** Keeps that something was so, for a time. */
  async note(key: string, seconds: number): Promise<void> {
    const ends_at = this.now() + seconds * 1000;
    await this.store.db
      .insertInto('request_limits')
      .values({ key: hashed(key), count: 0, ends_at })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ ends_at }))
      .execute();
  }

  async isNoted(key: string): Promise<boolean> {
    const row = await this.store.db
      .selectFrom('request_limits')
      .select('key')
      .where('key', '=', hashed(key))
      .where('ends_at', '>', this.now())
      .executeTakeFirst();
    return row !== undefined;
  }

  async #sweep(now: number): Promise<void> {
    if (now - this.#sweptAt < SWEEP_MS) return;
    this.#sweptAt = now;
    await this.store.db.deleteFrom('request_limits').where('ends_at', '<=', now).execute();
  }
}

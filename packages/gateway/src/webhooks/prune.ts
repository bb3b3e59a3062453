import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';

/** How long a finished delivery can be looked at and redelivered. */
export const KEPT_MS = 7 * 86_400_000;
const AT_ONCE = 500;

/** Forgets deliveries that finished long ago, a few at a time: nothing else waits long for it. */
export async function pruneDeliveries(db: Kysely<Database>, now: number): Promise<void> {
  for (;;) {
    const old = db
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('finished_at', 'is not', null)
      .where('finished_at', '<', now - KEPT_MS)
      .limit(AT_ONCE);
    const { numDeletedRows } = await db
      .deleteFrom('webhook_deliveries')
      .where('id', 'in', old)
      .executeTakeFirst();
    if (Number(numDeletedRows) < AT_ONCE) return;
  }
}

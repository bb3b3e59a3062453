import { type Kysely, type Selectable, sql } from 'kysely';
import { rateLimited } from '../errors/api-problem.js';
import type { Change } from '../events/writer.js';
import type { Database } from '../store/database.js';
import type { SendRateTable } from '../store/sending-tables.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** How much of a session's limits is used. A window begins at the first send in it. */
export class RateUse {
  constructor(private readonly row: Selectable<SendRateTable>) {}

  minute(now: number) {
    return window(this.row.minute_started_at, this.row.minute_used, MINUTE, now);
  }

  hour(now: number) {
    return window(this.row.hour_started_at, this.row.hour_used, HOUR, now);
  }
}

function window(startedAt: number, used: number, length: number, now: number) {
  const over = now >= startedAt + length;
  return { used: over ? 0 : used, resetsAt: over ? now + length : startedAt + length };
}

export async function ratesOf(
  db: Kysely<Database>,
  sessionIds: readonly string[],
): Promise<Map<string, RateUse>> {
  const rows = await db.selectFrom('send_rates').selectAll().where('session_id', 'in', sessionIds).execute();
  return new Map(rows.map((row) => [row.session_id, new RateUse(row)]));
}

/** Limits of a session; 0 or less means none. */
export interface Limits {
  id: string;
  rate_per_min: number;
  rate_per_hour: number;
}

/**
 * Counts one send against a session's limits.
 * @returns milliseconds to wait when it would be one too many (nothing is counted then); 0 when it may go.
 */
export async function takeSend(change: Change, limits: Limits): Promise<number> {
  const { trx, now } = change;
  const minuteIsOver = sql<boolean>`${now} >= send_rates.minute_started_at + ${MINUTE}`;
  const hourIsOver = sql<boolean>`${now} >= send_rates.hour_started_at + ${HOUR}`;
  const counted = await trx
    .insertInto('send_rates')
    .values({
      session_id: limits.id,
      minute_started_at: now,
      minute_used: 1,
      hour_started_at: now,
      hour_used: 1,
    })
    .onConflict((conflict) => {
      let counting = conflict.column('session_id').doUpdateSet({
        minute_started_at: sql<number>`case when ${minuteIsOver} then ${now} else send_rates.minute_started_at end`,
        minute_used: sql<number>`case when ${minuteIsOver} then 1 else send_rates.minute_used + 1 end`,
        hour_started_at: sql<number>`case when ${hourIsOver} then ${now} else send_rates.hour_started_at end`,
        hour_used: sql<number>`case when ${hourIsOver} then 1 else send_rates.hour_used + 1 end`,
      });
      if (limits.rate_per_min > 0)
        counting = counting.where(
          sql<boolean>`(${minuteIsOver} or send_rates.minute_used < ${limits.rate_per_min})`,
        );
      if (limits.rate_per_hour > 0)
        counting = counting.where(
          sql<boolean>`(${hourIsOver} or send_rates.hour_used < ${limits.rate_per_hour})`,
        );
      return counting;
    })
    .returning('session_id')
    .executeTakeFirst();
  return counted ? 0 : untilAllowed(change, limits);
}

async function untilAllowed({ trx, now }: Change, limits: Limits): Promise<number> {
  const use = (await ratesOf(trx, [limits.id])).get(limits.id)!;
  const [minute, hour] = [use.minute(now), use.hour(now)];
  return Math.max(
    limits.rate_per_min > 0 && minute.used >= limits.rate_per_min ? minute.resetsAt - now : 0,
    limits.rate_per_hour > 0 && hour.used >= limits.rate_per_hour ? hour.resetsAt - now : 0,
  );
}

/** @throws ApiProblem 429 */
export async function requireSend(change: Change, limits: Limits): Promise<void> {
  const wait = await takeSend(change, limits);
  if (wait > 0) throw rateLimited('the limit of messages of this session is reached', wait / 1000);
}

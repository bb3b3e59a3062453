import type { Schemas } from '@wagate/contract/types';
import type { Kysely, Selectable } from 'kysely';
import type { Change } from '../events/writer.js';
import type { Database } from '../store/database.js';
import type { SendPaceTable } from '../store/sending-tables.js';

export type Pace = Schemas['SendPace'];

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A pace as it is kept; one that keeps nothing back is none. */
export const paceToStore = (pace: Pace): string | null =>
  pace.perMinute > 0 || pace.perDay > 0 ? JSON.stringify(pace) : null;

export const paceOf = ({ pace }: { pace: string | null }): Pace | undefined =>
  pace === null ? undefined : (JSON.parse(pace) as Pace);

/** How far a session that keeps a pace has come. */
const progressOf = (db: Kysely<Database>, sessionIds: readonly string[]) =>
  db.selectFrom('send_paces').selectAll().where('session_id', 'in', sessionIds).execute();

/** Milliseconds until the next may go. */
function waitOf(pace: Pace, progress: Selectable<SendPaceTable> | undefined, now: number): number {
  if (!progress) return 0;
  const spread = pace.perMinute > 0 ? progress.next_at - now : 0;
  const dayEnds = progress.day_started_at + DAY;
  const day = pace.perDay > 0 && progress.day_used >= pace.perDay ? dayEnds - now : 0;
  return Math.max(0, spread, day);
}

export interface Paced {
  id: string;
  pace: string | null;
}

/** Milliseconds until a session's pace lets the next message go; 0 when it may go now. */
export async function paceWait({ trx, now }: Change, session: Paced): Promise<number> {
  const pace = paceOf(session);
  return pace ? waitOf(pace, (await progressOf(trx, [session.id]))[0], now) : 0;
}

/** Counts a message that goes now. @param random 0 to 1 */
export async function stepPace({ trx, now }: Change, session: Paced, random: number): Promise<void> {
  const pace = paceOf(session);
  if (!pace) return;
  const before = (await progressOf(trx, [session.id]))[0];
  const gap = pace.perMinute > 0 ? MINUTE / pace.perMinute : 0;
  const dayGoesOn = before !== undefined && now < before.day_started_at + DAY;
  const columns = {
    next_at: Math.round(now + gap * (1 + pace.jitter * (2 * random - 1))),
    day_started_at: dayGoesOn ? before.day_started_at : now,
    day_used: dayGoesOn ? before.day_used + 1 : 1,
  };
  await trx
    .insertInto('send_paces')
    .values({ session_id: session.id, ...columns })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet(columns))
    .execute();
}

/** Another pace begins now; what was sent today still counts. */
export async function restartPace({ trx, now }: Change, sessionId: string): Promise<void> {
  await trx.updateTable('send_paces').set({ next_at: now }).where('session_id', '=', sessionId).execute();
}

/** What waits to leave, by session; one in which nothing waits is left out. */
export async function queuesOf(
  db: Kysely<Database>,
  sessions: readonly (Paced & { account_id: number })[],
  now: number,
): Promise<Map<string, Schemas['SendQueue']>> {
  const waiting = await db
    .selectFrom('outbox')
    .select((eb) => ['account_id', eb.fn.countAll<number>().as('waiting')])
    .where('status', '=', 'queued')
    .where(
      'account_id',
      'in',
      sessions.map(({ account_id }) => account_id),
    )
    .groupBy('account_id')
    .execute();
  if (!waiting.length) return new Map();
  const counts = new Map(waiting.map((row) => [row.account_id, Number(row.waiting)]));
  const ids = sessions.map(({ id }) => id);
  const progress = new Map((await progressOf(db, ids)).map((row) => [row.session_id, row]));
  return new Map(
    sessions.flatMap((session) => {
      const count = counts.get(session.account_id);
      if (!count) return [];
      const pace = paceOf(session);
      const wait = pace ? waitOf(pace, progress.get(session.id), now) : 0;
      return [[session.id, { waiting: count, ...(wait > 0 ? { nextAt: now + wait } : {}) }]];
    }),
  );
}

import type { Kysely, Selectable } from 'kysely';
import type { Change } from '../events/writer.js';
import type { AlertMailTable } from '../store/alert-tables.js';
import type { Database } from '../store/database.js';
import { ulid } from '../ulid.js';
import { recipientsOf } from './recipients.js';
import type { Telling } from './telling.js';

export type MailRow = Selectable<AlertMailTable>;

/** Queues what is told, one mail a person; part of the transaction that notes it as told, so it is neither lost nor told twice. */
export async function queueMails(change: Change, { phase, alert }: Telling): Promise<void> {
  const { trx, now } = change;
  let people = (await recipientsOf(trx, alert, now)).map(({ userId }) => userId);
  if (phase === 'ended') {
    // That it is over is for those who were told that it had begun.
    const begun = await trx
      .selectFrom('alert_mails')
      .select(['user_id', 'status'])
      .where('alert_id', '=', alert.id)
      .where('phase', '=', 'begun')
      .where('status', 'in', ['pending', 'sent'])
      .execute();
    const told = new Set(begun.map(({ user_id }) => user_id));
    people = people.filter((userId) => told.has(userId));
    // What is still on its way would come after the end: the last mail tells of both.
    await trx
      .updateTable('alert_mails')
      .set({ status: 'dropped', next_attempt_at: null, finished_at: now })
      .where('alert_id', '=', alert.id)
      .where('phase', '=', 'begun')
      .where('status', '=', 'pending')
      .execute();
  }
  for (const userId of people)
    await trx
      .insertInto('alert_mails')
      .values({
        id: `alm_${ulid(now)}`,
        alert_id: alert.id,
        organization_id: alert.organization_id,
        user_id: userId,
        phase,
        status: 'pending',
        attempts: 0,
        next_attempt_at: now,
        created_at: now,
      })
      .onConflict((conflict) => conflict.columns(['alert_id', 'phase', 'user_id']).doNothing())
      .execute();
}

/** The next mail that is due. */
export const nextDue = (db: Kysely<Database>): Promise<MailRow | undefined> =>
  db
    .selectFrom('alert_mails')
    .selectAll()
    .where('status', '=', 'pending')
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();

/** Writes what came of a mail; one that was dropped meanwhile stays so. */
export async function settleMail(
  db: Kysely<Database>,
  id: string,
  values: Partial<Omit<MailRow, 'id'>>,
): Promise<void> {
  await db
    .updateTable('alert_mails')
    .set(values)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .execute();
}

const KEEP_MAILS_MS = 7 * 86_400_000;
const KEEP_ALERTS_MS = 90 * 86_400_000;

/** Forgets what is long over. */
export async function pruneAlerts(db: Kysely<Database>, now: number): Promise<void> {
  await db
    .deleteFrom('alert_mails')
    .where('finished_at', '<', now - KEEP_MAILS_MS)
    .execute();
  await db
    .deleteFrom('alerts')
    .where('ended_at', '<', now - KEEP_ALERTS_MS)
    .execute();
}

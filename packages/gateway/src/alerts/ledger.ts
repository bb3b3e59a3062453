import type { Kysely } from 'kysely';
import type { Change } from '../events/writer.js';
import type { AlertEnding } from '../store/alert-tables.js';
import type { Database } from '../store/database.js';
import { ulid } from '../ulid.js';
import { type AlertRow, alertToWire } from './alert-row.js';
import { type Standing, type Subject, standingOf, type Trouble } from './standing.js';

/** Drops of a connection are of no use after this. */
const FORGET_DROPS_MS = 3_600_000;

/** What is open of a subject. */
export const openOf = (db: Kysely<Database>, subjectId: string): Promise<AlertRow | undefined> =>
  db
    .selectFrom('alerts')
    .selectAll()
    .where('subject', '=', subjectId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();

/**
 * Brings the alerts of a subject in line with how it stands, and tells of what began or ended.
 * @returns whether anything did, when to look again, and whose alerts it leaves behind
 */
export async function reconcile(
  change: Change,
  subject: Subject,
): Promise<{ changed: boolean; lookAgainAt?: number; left: Subject[] }> {
  const { trx, organizationId, now } = change;
  const open = await openOf(trx, subject.id);
  const standing = await standingOf(trx, organizationId, subject, open?.kind, now);
  const { lookAgainAt } = standing;
  if (subject.kind === 'session')
    await trx
      .deleteFrom('session_drops')
      .where('session_id', '=', subject.id)
      .where('at', '<', now - FORGET_DROPS_MS)
      .execute();
  const changed = await apply(change, subject, standing, open);
  const gone = subject.kind === 'session' && standing.is === 'over' && standing.ending === 'gone';
  return {
    changed,
    ...(lookAgainAt === undefined ? {} : { lookAgainAt }),
    left: gone ? await webhooksOf(trx, subject.id) : [],
  };
}

/** Webhooks that covered a session alone go with it. */
async function webhooksOf(db: Kysely<Database>, sessionId: string): Promise<Subject[]> {
  const rows = await db
    .selectFrom('alerts')
    .select('webhook_id')
    .where('session_id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute();
  return rows.flatMap(({ webhook_id: id }) => (id === null ? [] : [{ kind: 'webhook' as const, id }]));
}

async function apply(
  change: Change,
  subject: Subject,
  standing: Standing,
  open: AlertRow | undefined,
): Promise<boolean> {
  switch (standing.is) {
    case 'unclear':
      return false;
    case 'well':
    case 'over':
      if (open) await end(change, open, standing.is === 'well' ? 'solved' : standing.ending);
      return open !== undefined;
    case 'trouble':
      if (open?.kind === standing.trouble.kind) {
        await reword(change, open, standing.trouble);
        return false;
      }
      if (open) await end(change, open, 'changed');
      await begin(change, subject, standing);
      return true;
  }
}

async function end(change: Change, row: AlertRow, ending: AlertEnding): Promise<void> {
  const ended = { ended_at: change.now, ending };
  await change.trx.updateTable('alerts').set(ended).where('id', '=', row.id).execute();
  tell(change, { ...row, ...ended });
}

/** The same trouble goes on for another reason: the alert says that one, and nobody is told anew, or later. One that comes and goes keeps its last. */
async function reword({ trx }: Change, open: AlertRow, trouble: Trouble): Promise<void> {
  const { reason, reason_code } = whyOf(trouble);
  if (reason_code === null || reason_code === open.reason_code) return;
  await trx.updateTable('alerts').set({ reason, reason_code }).where('id', '=', open.id).execute();
}

const whyOf = (trouble: Trouble) => ({
  reason: trouble.reason,
  reason_code: trouble.reasonCode ?? null,
  reconnects: trouble.reconnects?.count ?? null,
  reconnect_minutes: trouble.reconnects?.minutes ?? null,
});

async function begin(
  change: Change,
  subject: Subject,
  { trouble, look }: Extract<Standing, { is: 'trouble' }>,
): Promise<void> {
  const { trx, organizationId, now } = change;
  const why = whyOf(trouble);
  // People were not told yet that the same trouble had ended: for them it goes on.
  const known = await trx
    .selectFrom('alerts')
    .innerJoin('alert_tellings', 'alert_tellings.told_alert_id', 'alerts.id')
    .selectAll('alerts')
    .where('alert_tellings.subject', '=', subject.id)
    .where('alerts.kind', '=', trouble.kind)
    .executeTakeFirst();
  if (known) {
    const again = { ended_at: null, ending: null, ...why };
    await trx.updateTable('alerts').set(again).where('id', '=', known.id).execute();
    tell(change, { ...known, ...again });
    return;
  }
  const row: AlertRow = {
    id: `alr_${ulid(now)}`,
    organization_id: organizationId,
    kind: trouble.kind,
    subject: subject.id,
    session_id: look.sessionId,
    webhook_id: subject.kind === 'webhook' ? subject.id : null,
    label: look.label,
    phone_number: look.phoneNumber,
    since: now,
    ended_at: null,
    ending: null,
    ...why,
  };
  await trx.insertInto('alerts').values(row).execute();
  tell(change, row);
}

const tell = (change: Change, row: AlertRow): void =>
  change.emit(row.session_id ?? '', 'alert', alertToWire(row));

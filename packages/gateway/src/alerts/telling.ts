import type { Selectable } from 'kysely';
import type { Change } from '../events/writer.js';
import type { AlertTellingTable } from '../store/alert-tables.js';
import type { AlertRow } from './alert-row.js';
import { openOf } from './ledger.js';

/** What lasts less is not told: a session that is deleted is logged out a moment before. */
const SETTLE_MS = 3_000;
/** Of one subject people are told twice within this at most; then what is so at its end. */
const WINDOW_MS = 10 * 60_000;

/** What people are to be told now. */
export interface Telling {
  phase: 'begun' | 'ended';
  alert: AlertRow;
}

type Told = Selectable<AlertTellingTable>;

const toldOf = ({ trx }: Change, subjectId: string): Promise<Told | undefined> =>
  trx.selectFrom('alert_tellings').selectAll().where('subject', '=', subjectId).executeTakeFirst();

/** Notes that a subject has changed. @returns when to see what is to be told of it */
export async function noteChange(change: Change, subjectId: string): Promise<number> {
  const told = await toldOf(change, subjectId);
  const due_at = Math.max(change.now + SETTLE_MS, (told?.told_before_at ?? -WINDOW_MS) + WINDOW_MS);
  await change.trx
    .insertInto('alert_tellings')
    .values({
      subject: subjectId,
      organization_id: change.organizationId,
      told_alert_id: null,
      last_told_at: null,
      told_before_at: null,
      due_at,
    })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ due_at }))
    .execute();
  return due_at;
}

/** What is to be told of a subject now, written down as told in the same transaction; `undefined` when nothing is, or not yet. */
export async function takeTelling(
  change: Change,
  subjectId: string,
): Promise<{ telling?: Telling; dueAt?: number }> {
  const told = await toldOf(change, subjectId);
  if (!told || told.due_at === null) return {};
  if (told.due_at > change.now) return { dueAt: told.due_at };
  const telling = await newsOf(change, told);
  await change.trx
    .updateTable('alert_tellings')
    .set({
      due_at: null,
      ...(telling
        ? {
            told_alert_id: telling.phase === 'begun' ? telling.alert.id : null,
            told_before_at: told.last_told_at,
            last_told_at: change.now,
          }
        : {}),
    })
    .where('subject', '=', subjectId)
    .execute();
  return telling ? { telling } : {};
}

async function newsOf(change: Change, told: Told): Promise<Telling | undefined> {
  const open = await openOf(change.trx, told.subject);
  if (open) return open.id === told.told_alert_id ? undefined : { phase: 'begun', alert: open };
  if (told.told_alert_id === null) return undefined;
  const alert = await change.trx
    .selectFrom('alerts')
    .selectAll()
    .where('id', '=', told.told_alert_id)
    .executeTakeFirst();
  return alert && { phase: 'ended', alert };
}

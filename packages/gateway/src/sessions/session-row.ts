import type { Kysely, Selectable } from 'kysely';
import type { Change } from '../events/writer.js';
import { notFound } from '../http/errors.js';
import type { Principal } from '../http/principal.js';
import type { Database } from '../store/database.js';
import type { SessionStatus, SessionTable } from '../store/schema.js';
import { nextStatus, type Trigger } from './state.js';

export type SessionRow = Selectable<SessionTable>;

/** Why a session is in its state, for people: `code` for programs, `message` in plain words. */
export interface StatusReason {
  code: string;
  message: string;
}

/** What a session says between the end of its link and that of its row: nobody has to do anything about it. */
export const DELETED: StatusReason = { code: 'deleted', message: 'The session is being deleted.' };

/** @throws ApiProblem 404, the same whether it does not exist or is another organization's. */
export async function sessionOf(
  db: Kysely<Database>,
  organizationId: string,
  sessionId: string,
): Promise<SessionRow> {
  const row = await db
    .selectFrom('wa_sessions')
    .selectAll()
    .where('id', '=', sessionId)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  if (!row) throw notFound('session not found');
  return row;
}

/**
 * The session that a call names: one of the caller's organization. The deployment's own number belongs to the super
 * admins, in whichever organization its session lies.
 * @throws ApiProblem 404
 */
export async function sessionFor(
  db: Kysely<Database>,
  context: { principal: Pick<Principal, 'superAdmin'>; organizationId: string; params: { session: string } },
): Promise<SessionRow> {
  const { principal, params } = context;
  const own = principal.superAdmin
    ? await db
        .selectFrom('wa_sessions')
        .selectAll()
        .where('id', '=', params.session)
        .where('is_admin_session', '=', 1)
        .executeTakeFirst()
    : undefined;
  return own ?? sessionOf(db, context.organizationId, params.session);
}

/**
 * Moves a session's state and tells of it: the only place that does. A trigger that changes nothing tells nothing.
 * @returns the new state, or `undefined` when nothing changed.
 */
export async function moveStatus(
  change: Change,
  sessionId: string,
  trigger: Trigger,
  reason?: StatusReason,
): Promise<SessionStatus | undefined> {
  const row = await change.trx
    .selectFrom('wa_sessions')
    .select('status')
    .where('id', '=', sessionId)
    .where('organization_id', '=', change.organizationId)
    .executeTakeFirst();
  const next = row && nextStatus(row.status, trigger);
  const reasonColumns = {
    reason_code: reason?.code ?? null,
    reason_message: reason?.message ?? null,
    reason_at: reason ? change.now : null,
  };
  if (!next) {
    // Still on its way: why it takes longer is worth knowing.
    if (trigger === 'dropped' && (row?.status === 'starting' || row?.status === 'scan_qr_code'))
      await change.trx.updateTable('wa_sessions').set(reasonColumns).where('id', '=', sessionId).execute();
    return undefined;
  }
  await change.trx
    .updateTable('wa_sessions')
    .set({
      status: next,
      ...reasonColumns,
      updated_at: change.now,
      ...(next === 'working' ? { last_connected_at: change.now } : {}),
    })
    .where('id', '=', sessionId)
    .execute();
  change.emit(sessionId, 'session.status', { status: next });
  return next;
}

import type { Kysely, Selectable } from 'kysely';
import { notFound } from '../errors/api-problem.js';
import type { Change } from '../events/writer.js';
import { failUnsent } from '../messages/unlinked.js';
import type { Principal } from '../principal/principal.js';
import type { Scope } from '../principal/scope.js';
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

/** @throws ApiProblem 404, the same whether it does not exist or is not the caller's to see. */
export async function sessionOf(db: Kysely<Database>, scope: Scope, sessionId: string): Promise<SessionRow> {
  const row = await db
    .selectFrom('wa_sessions')
    .selectAll()
    .where('id', '=', sessionId)
    .where(scope.rows('id'))
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
  context: { principal: Pick<Principal, 'superAdmin'>; scope: Scope; params: { session: string } },
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
  return own ?? sessionOf(db, context.scope, params.session);
}

/**
 * What a trigger makes of a state: the columns that change.
 * @returns `undefined` for one that changes nothing, such as a late signal of an ended connection
 */
export function movedBy(
  status: SessionStatus,
  trigger: Trigger,
  reason: StatusReason | undefined,
  now: number,
): Pick<SessionRow, 'status' | 'reason_code' | 'reason_message' | 'reason_at'> | undefined {
  // Still on its way: why it takes longer is worth knowing.
  const waits = trigger === 'dropped' && (status === 'starting' || status === 'scan_qr_code');
  const next = nextStatus(status, trigger) ?? (waits ? status : undefined);
  return (
    next && {
      status: next,
      reason_code: reason?.code ?? null,
      reason_message: reason?.message ?? null,
      reason_at: reason ? now : null,
    }
  );
}

/** Moves a session's state and tells of it: the only place that does. A trigger that changes nothing tells nothing. */
export async function moveStatus(
  change: Change,
  sessionId: string,
  trigger: Trigger,
  reason?: StatusReason,
): Promise<void> {
  const row = await change.trx
    .selectFrom('wa_sessions')
    .select(['status', 'account_id'])
    .where('id', '=', sessionId)
    .where('organization_id', '=', change.organizationId)
    .executeTakeFirst();
  const moved = row && movedBy(row.status, trigger, reason, change.now);
  if (!moved) return;
  const same = moved.status === row.status;
  await change.trx
    .updateTable('wa_sessions')
    .set({
      ...moved,
      ...(same ? {} : { updated_at: change.now }),
      ...(moved.status === 'working' ? { last_connected_at: change.now } : {}),
    })
    .where('id', '=', sessionId)
    .execute();
  if (!same) change.emit(sessionId, 'session.status', { status: moved.status });
  if (trigger === 'unlinked') await failUnsent(change, { sessionId, accountId: row.account_id });
}

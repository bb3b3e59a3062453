import { type Actor, type Audit, actorOf } from '../../audit/audit.js';
import { forbidden, invalid, notFound } from '../../errors/api-problem.js';
import type { EventWriter } from '../../events/writer.js';
import type { Outbox } from '../../messages/outbox.js';
import { paceToStore, restartPace } from '../../messages/pace.js';
import type { Realtime } from '../../realtime/realtime.js';
import { createAccount } from '../../sessions/account.js';
import { listSessions } from '../../sessions/session-list.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import { type SessionRow, sessionFor, sessionOf } from '../../sessions/session-row.js';
import { type SessionDetails, sessionsToWire } from '../../sessions/session-wire.js';
import type { Store } from '../../store/open.js';
import { faultsOfName } from '../../text/readable.js';
import { ulid } from '../../ulid.js';
import { Reply, type Route, type RouteContext } from '../operation.js';

export interface SessionRouteOptions {
  store: Store;
  writer: EventWriter;
  manager: SessionManager;
  outbox: Outbox;
  realtime: Realtime;
  audit: Audit;
  gatewayId: string;
  organizationNames: SessionDetails['organizationNames'];
}

/** Null takes a label away; absent leaves it. @throws ApiProblem 400 */
function labelOf({ label }: { label?: string }): string | null | undefined {
  const trimmed = label?.trim();
  const faults = faultsOfName(trimmed || undefined, 'body.label');
  if (faults.length) throw invalid(faults);
  return trimmed === '' ? null : trimmed;
}

const NOT_PAIRED = 'session not paired; use QR or pairing code';

export function sessionRoutes(route: Route, options: SessionRouteOptions): void {
  const { store, writer, manager, audit } = options;

  const details = (): SessionDetails => ({
    now: manager.clock.now(),
    look: (row) => manager.look(row),
    organizationNames: options.organizationNames,
  });
  const toWire = (rows: readonly SessionRow[]) => sessionsToWire(store.db, rows, details());
  const rowOf = (context: Parameters<typeof sessionFor>[1]) => sessionFor(store.db, context);
  const fresh = async (context: Parameters<typeof sessionFor>[1]) =>
    (await toWire([await rowOf(context)]))[0]!;

  route('listSessions', async ({ scope }) => ({ data: await toWire(await listSessions(store.db, scope)) }));

  const target = (row: Pick<SessionRow, 'id' | 'label'>) => ({
    kind: 'session',
    id: row.id,
    label: row.label,
  });

  route('createSession', async (context) => {
    const { organizationId, principal, scope, body } = context;
    scope.requireAll();
    const label = labelOf(body) ?? null;
    const id = `sess_${ulid()}`;
    await writer.write(organizationId, async (change) => {
      const { trx, now } = change;
      await trx
        .insertInto('wa_sessions')
        .values({
          id,
          organization_id: organizationId,
          created_by_user_id: principal.userId ?? null,
          gateway_id: options.gatewayId,
          label,
          status: 'stopped',
          account_id: await createAccount(change, id),
          is_admin_session: 0,
          auto_read: (body.autoRead ?? true) ? 1 : 0,
          presence_typing: body.presenceTyping ? 1 : 0,
          rate_per_min: 20,
          rate_per_hour: 200,
          created_at: now,
          updated_at: now,
        })
        .execute();
      await audit.record(trx, context, {
        action: 'session.create',
        target: target({ id, label }),
        organizationId,
      });
    });
    const row = await sessionOf(store.db, scope, id);
    if (body.start) await manager.of(row).link();
    return new Reply(201, await fresh({ principal, scope, params: { session: id } }));
  });

  route('getSession', fresh);

  route('updateSession', async (context) => {
    const { params, body } = context;
    const label = labelOf(body);
    const row = await rowOf(context);
    const organizationId = row.organization_id;
    await writer.write(organizationId, async (change) => {
      const { trx, now } = change;
      await trx
        .updateTable('wa_sessions')
        .set({
          ...(label === undefined ? {} : { label }),
          ...(body.autoRead === undefined ? {} : { auto_read: body.autoRead ? 1 : 0 }),
          ...(body.presenceTyping === undefined ? {} : { presence_typing: body.presenceTyping ? 1 : 0 }),
          ...(body.ratePerMin === undefined ? {} : { rate_per_min: body.ratePerMin }),
          ...(body.ratePerHour === undefined ? {} : { rate_per_hour: body.ratePerHour }),
          ...(body.pace === undefined ? {} : { pace: paceToStore(body.pace) }),
          updated_at: now,
        })
        .where('id', '=', params.session)
        .where('organization_id', '=', organizationId)
        .execute();
      if (body.pace) await restartPace(change, params.session);
      await audit.record(trx, context, {
        action: 'session.update',
        target: target(row),
        organizationId,
        detail: { ...body },
      });
    });
    // What waited for the limits or the pace of before may go now.
    options.outbox.drain(manager.of(row));
    const changed = await fresh(context);
    // Nothing in the contract tells of settings: this makes who listens look at the session again.
    writer.tell(organizationId, params.session, 'session.status', { status: changed.status });
    return changed;
  });

  route('deleteSession', async (context) => {
    const row = await rowOf(context);
    const organizationId = row.organization_id;
    await manager.remove(row, ({ trx }) =>
      audit.record(trx, context, { action: 'session.delete', target: target(row), organizationId }),
    );
    options.realtime.endSession(context.params.session);
    return undefined;
  });

  const requirePaired = async (row: SessionRow) => {
    const live = manager.of(row);
    if (!(await live.paired())) throw invalid(NOT_PAIRED);
    return live;
  };

  /** Written down once it has worked. */
  const recorded = (context: Actor, act: 'start' | 'stop' | 'restart' | 'pairing_code', row: SessionRow) =>
    audit.record(store.db, context, {
      action: `session.${act}`,
      target: target(row),
      organizationId: row.organization_id,
    });

  route('startSession', async (context) => {
    const row = await rowOf(context);
    const live = await requirePaired(row);
    await live.start();
    await recorded(context, 'start', row);
    return fresh(context);
  });

  route('stopSession', async (context) => {
    const row = await rowOf(context);
    await manager.of(row).stop();
    await recorded(context, 'stop', row);
    return fresh(context);
  });

  route('restartSession', async (context) => {
    const row = await rowOf(context);
    const { embed } = context.principal;
    // Who may only link a phone stops nothing that works.
    if (embed && row.status === 'working' && !embed.can.includes('sessions'))
      throw forbidden('missing required capability: sessions', { missing: ['sessions'] });
    await manager.of(row).stop();
    await (await requirePaired(row)).start();
    await recorded(context, 'restart', row);
    return fresh(context);
  });

  route('logoutSession', async (context) => {
    const row = await rowOf(context);
    const organizationId = row.organization_id;
    await manager.of(row).logout({
      actor: actorOf(context),
      act: { action: 'session.logout', target: target(row), organizationId },
    });
    return fresh(context);
  });

  route('sessionMe', async (context) => {
    const { row } = await manager.look(await rowOf(context));
    if (!row.wa_jid || row.status === 'logged_out') throw notFound('session is not paired');
    return {
      sessionId: row.id,
      status: row.status,
      connected: row.status === 'working',
      waJid: row.wa_jid,
      ...(row.wa_lid ? { waLid: row.wa_lid } : {}),
      ...(row.phone_number ? { phoneNumber: row.phone_number } : {}),
    };
  });

  route('sessionQR', async (context) => manager.of(await rowOf(context)).currentQr());

  route('sessionPairingCode', async (context: RouteContext<'sessionPairingCode'>) => {
    const row = await rowOf(context);
    const code = await manager.of(row).pairingCode(context.body.phone);
    await recorded(context, 'pairing_code', row);
    return code;
  });
}

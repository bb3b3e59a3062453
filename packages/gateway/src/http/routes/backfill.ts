import type { Audit } from '../../audit/audit.js';
import { type Backfill, jobToWire } from '../../contacts/backfill.js';
import { notFound } from '../../errors/api-problem.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import type { SessionRow } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export interface BackfillRouteOptions {
  store: Store;
  manager: SessionManager;
  backfill: Backfill;
  audit: Audit;
}

/** Contacts and groups read from WhatsApp at a super admin's wish, for a session of any organization. */
export function backfillRoutes(
  route: Route,
  { store, manager, backfill, audit }: BackfillRouteOptions,
): void {
  async function sessionNamed(id: string): Promise<SessionRow> {
    const row = await store.db.selectFrom('wa_sessions').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) throw notFound('session not found');
    return row;
  }

  route('adminStartSessionBackfill', async (context) => {
    const row = await sessionNamed(context.params.session);
    const organizationId = row.organization_id;
    const target = { kind: 'session', id: row.id, label: row.label };
    const job = await backfill.begin(row, manager.of(row), ({ trx }) =>
      audit.record(trx, context, { action: 'session.backfill', target, organizationId }),
    );
    return jobToWire(job);
  });

  route('adminSessionBackfillStatus', async ({ params }) => {
    const row = await sessionNamed(params.session);
    const job = await backfill.last(row.id);
    if (!job) throw notFound('no backfill of this session');
    return jobToWire(job);
  });
}

import { sql } from 'kysely';
import { invalidAt } from '../../errors/api-problem.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import { type SessionDetails, sessionsToWire } from '../../sessions/session-wire.js';
import { keyset } from '../../store/keyset.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export interface AdminRouteOptions {
  store: Store;
  manager: SessionManager;
  organizationNames: SessionDetails['organizationNames'];
  gatewayId: string;
  version?: string;
  /** Whether sessions were brought back. */
  ready(): boolean;
}

/** What a super admin sees of all organizations. */
export function adminRoutes(route: Route, options: AdminRouteOptions): void {
  const { store, manager, organizationNames, gatewayId } = options;

  /** This process is the one node there is. */
  route('listGateways', async () => {
    const { count } = await store.db
      .selectFrom('wa_sessions')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('gateway_id', '=', gatewayId)
      .executeTakeFirstOrThrow();
    return {
      data: [
        {
          id: gatewayId,
          label: 'Embedded gateway',
          status: options.ready() ? 'active' : 'joining',
          sessionCount: count,
          lastSeenAt: manager.clock.now(),
          ...(options.version ? { version: options.version } : {}),
        },
      ],
    };
  });

  route('adminListSessions', async ({ query }) => {
    const sessions = store.db.selectFrom('wa_sessions').selectAll().limit(query.limit);
    let select = keyset(sessions, ['created_at', 'id'], 'desc', await placeOf(query.cursor));
    if (query.organization !== undefined) select = select.where('organization_id', '=', query.organization);
    if (query.gateway !== undefined) select = select.where('gateway_id', '=', query.gateway);
    if (query.status !== undefined) select = select.where('status', '=', query.status);
    if (query.q) {
      const like = `%${query.q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
      select = select.where((eb) =>
        eb.or(
          (['label', 'phone_number', 'wa_jid', 'id'] as const).map(
            (column) => sql<boolean>`lower(${eb.ref(column)}) like ${like} escape '\\'`,
          ),
        ),
      );
    }
    const rows = await select.execute();
    const data = await sessionsToWire(store.db, rows, {
      now: manager.clock.now(),
      look: (row) => manager.look(row),
      organizationNames,
    });
    const last = rows.length === query.limit ? rows.at(-1) : undefined;
    return { data, ...(last ? { nextCursor: last.id } : {}) };
  });

  async function placeOf(cursor: string | undefined) {
    if (cursor === undefined) return undefined;
    const last = await store.db
      .selectFrom('wa_sessions')
      .select(['id', 'created_at'])
      .where('id', '=', cursor)
      .executeTakeFirst();
    if (!last) throw invalidAt('invalid cursor', 'query.cursor');
    return last;
  }
}

import { listAllAudit, listAudit } from '../../audit/audit-list.js';
import type { SessionDetails } from '../../sessions/session-wire.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export interface AuditRouteOptions {
  store: Store;
  organizationNames: SessionDetails['organizationNames'];
}

/** Who did what, and when. */
export function auditRoutes(route: Route, options: AuditRouteOptions): void {
  const { store, organizationNames } = options;
  route('listAudit', async ({ scope, query }) => listAudit(store.db, scope, query));

  /** Entries of many organizations stand beside each other: each says whose it is in words too. */
  route('adminListAudit', async ({ query }) => {
    const { data, ...rest } = await listAllAudit(store.db, query);
    const ids = new Set(data.flatMap(({ organizationId }) => organizationId ?? []));
    const names = await organizationNames([...ids]);
    return {
      data: data.map((entry) => {
        const organizationName = entry.organizationId && names.get(entry.organizationId);
        return organizationName ? { ...entry, organizationName } : entry;
      }),
      ...rest,
    };
  });
}

import { listAudit } from '../../audit/audit-list.js';
import type { Store } from '../../store/open.js';
import { forbidden } from '../errors.js';
import type { Route } from '../operation.js';

/** Who did what, and when. */
export function auditRoutes(route: Route, { store }: { store: Store }): void {
  route('listAudit', async ({ principal, organizationId, query }) => {
    if (principal.sessions) throw forbidden('this API key is confined to its sessions');
    return listAudit(store.db, query, organizationId);
  });

  route('adminListAudit', ({ query }) => listAudit(store.db, query));
}

import { getContact, listContacts } from '../../contacts/contact-list.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export function contactRoutes(route: Route, { db }: Store): void {
  route('listContacts', async ({ organizationId, params, query }) =>
    listContacts(db, await sessionOf(db, organizationId, params.session), query),
  );

  route('getContact', async ({ organizationId, params }) =>
    getContact(db, await sessionOf(db, organizationId, params.session), params.lid),
  );
}

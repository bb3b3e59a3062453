import { getGroup, listGroupMembers, listGroups } from '../../contacts/group-list.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export function groupRoutes(route: Route, { db }: Store): void {
  route('listGroups', async ({ organizationId, params }) => ({
    data: await listGroups(db, await sessionOf(db, organizationId, params.session)),
  }));

  route('getGroup', async ({ organizationId, params }) =>
    getGroup(db, await sessionOf(db, organizationId, params.session), params.gid),
  );

  route('listGroupMembers', async ({ organizationId, params }) => ({
    data: await listGroupMembers(db, await sessionOf(db, organizationId, params.session), params.gid),
  }));
}

import { getGroup, listGroupMembers, listGroups } from '../../contacts/group-list.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export function groupRoutes(route: Route, { db }: Store): void {
  route('listGroups', async ({ scope, params }) => ({
    data: await listGroups(db, await sessionOf(db, scope, params.session)),
  }));

  route('getGroup', async ({ scope, params }) =>
    getGroup(db, await sessionOf(db, scope, params.session), params.gid),
  );

  route('listGroupMembers', async ({ scope, params }) => ({
    data: await listGroupMembers(db, await sessionOf(db, scope, params.session), params.gid),
  }));
}

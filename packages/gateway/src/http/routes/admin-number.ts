import type { AdminNumber } from '../../sessions/admin-number.js';
import type { Route } from '../operation.js';

/** The deployment's own number, for super admins: its codes are in no other answer to them. */
export function adminNumberRoutes(route: Route, admin: AdminNumber): void {
  route('getAdminNumber', () => admin.look());
  route('pairAdminNumber', (context) => admin.pair(context.body, context, context.principal.organizationId));
}

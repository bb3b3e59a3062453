import type { OperationId } from '@wagate/contract/operations';
import { notImplemented } from '../../errors/api-problem.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

/** Of the contract, and done by no gateway like this one: importing a phone's backup, and acts of channels, statuses and joining by request. */
export const NOT_OFFERED_OF_SESSIONS = [
  'approveGroupMembers',
  'backupStatus',
  'createChannel',
  'followChannel',
  'importBackup',
  'muteChannel',
  'postStatus',
  'unfollowChannel',
] as const satisfies readonly OperationId[];

/** "Sign in with WhatsApp" for apps of others: nothing of it is here, whatever it is asked about. */
export const NOT_OFFERED = [
  'createOAuthApp',
  'deleteOAuthApp',
  'disableOAuthApp',
  'enableOAuthApp',
  'getOAuthApp',
  'listOAuthAppGrants',
  'listOAuthApps',
  'revokeAllOAuthAppGrants',
  'revokeOAuthAppGrant',
  'rotateOAuthAppSecret',
  'updateOAuthApp',
] as const satisfies readonly OperationId[];

/** What is not offered is refused in its own words, and only to whom it would be answered. */
export function notOfferedRoutes(route: Route, { store }: { store: Store }): void {
  const refused = (operation: OperationId) => notImplemented(`${operation} is not offered by this gateway`);

  for (const operation of NOT_OFFERED_OF_SESSIONS)
    route(operation, async ({ scope, params }) => {
      // Otherwise it would be the one answer that is the same for a session of others.
      await sessionOf(store.db, scope, params.session);
      throw refused(operation);
    });

  for (const operation of NOT_OFFERED)
    route(operation, () => {
      throw refused(operation);
    });
}

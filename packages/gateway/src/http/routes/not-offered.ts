import { type OperationId, operations } from '@wagate/contract/operations';
import { notImplemented } from '../../errors/api-problem.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

/** Of the contract, done by no gateway like this one, and asked about a session: each in plain words. */
const OF_SESSIONS = {
  approveGroupMembers: 'letting in who asks to join a group',
  backupStatus: 'importing a backup of a phone',
  createChannel: 'making a channel',
  followChannel: 'following a channel',
  importBackup: 'importing a backup of a phone',
  muteChannel: 'muting a channel',
  postStatus: 'posting a status',
  unfollowChannel: 'following a channel',
} as const satisfies Partial<Record<OperationId, string>>;

export const NOT_OFFERED_OF_SESSIONS = Object.keys(OF_SESSIONS) as readonly (keyof typeof OF_SESSIONS)[];

/** "Sign in with WhatsApp" for apps of others: nothing of it is here, whatever it is asked about. */
export const NOT_OFFERED = (Object.keys(operations) as OperationId[]).filter((id) =>
  operations[id].path.startsWith('/api/v1/oauth-apps'),
);

/** What is not offered is refused in its own words, and only to whom it would be answered. */
export function notOfferedRoutes(route: Route, { store }: { store: Store }): void {
  const refused = (what: string) => notImplemented(`${what} is not offered by this gateway`);

  for (const operation of NOT_OFFERED_OF_SESSIONS)
    route(operation, async ({ scope, params }) => {
      // Otherwise it would be the one answer that is the same for a session of others.
      await sessionOf(store.db, scope, params.session);
      throw refused(OF_SESSIONS[operation]);
    });

  for (const operation of NOT_OFFERED)
    route(operation, () => {
      throw refused('signing in to apps with WhatsApp');
    });
}

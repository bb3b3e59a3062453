import { APIError } from 'better-auth/api';
import type { Store } from '../store/open.js';

const PATH = '/organization/delete';

/**
 * An organization goes only after its WhatsApp sessions: without it nobody could stop or unlink them any more. Whether it has any is told to its
 * owners alone; everybody else is refused as if there were none.
 * @param caller whose sign-in it is
 * @throws APIError 409
 */
export async function refuseWhileInUse(
  store: Store,
  { path, body }: { path?: string; body?: unknown },
  caller: () => Promise<string | undefined>,
): Promise<void> {
  if (path !== PATH) return;
  const { organizationId } = (body ?? {}) as { organizationId?: unknown };
  if (typeof organizationId !== 'string') return;
  const userId = await caller();
  const member = await store.db
    .selectFrom('member')
    .select('role')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId ?? '')
    .executeTakeFirst();
  if (!member?.role.split(',').includes('owner')) return;
  const session = await store.db
    .selectFrom('wa_sessions')
    .select('id')
    .where('organization_id', '=', organizationId)
    .limit(1)
    .executeTakeFirst();
  if (session)
    throw new APIError('CONFLICT', {
      code: 'ORGANIZATION_HAS_SESSIONS',
      message: 'Delete the sessions of this organization first.',
    });
}

import { APIError } from 'better-auth/api';
import type { Store } from '../store/open.js';

/**
 * An organization goes only after its WhatsApp sessions: without it nobody could stop or unlink them any more.
 * @throws APIError 409
 */
export async function refuseWhileInUse(store: Store, path: string | undefined, body: unknown): Promise<void> {
  if (path !== '/organization/delete') return;
  const { organizationId } = (body ?? {}) as { organizationId?: unknown };
  if (typeof organizationId !== 'string') return;
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

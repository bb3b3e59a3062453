import type { Store } from '../store/open.js';

/** What a token says beside whose it is. The role shown is today's; the gateway asks the database again anyway. */
export async function tokenClaims(store: Store, user: { id: string }, session: { id: string }) {
  const { activeOrganizationId: active = null, impersonatedBy } = session as {
    activeOrganizationId?: string | null;
    impersonatedBy?: string | null;
  };
  const row = await store.db
    .selectFrom('user')
    .leftJoin('member', (join) =>
      join.onRef('member.userId', '=', 'user.id').on('member.organizationId', '=', active ?? ''),
    )
    .select(['user.role as role', 'member.role as orgRole'])
    .where('user.id', '=', user.id)
    .executeTakeFirst();
  return {
    activeOrganizationId: row?.orgRole ? active : null,
    orgRole: row?.orgRole ?? null,
    role: row?.role ?? 'user',
    sid: session.id,
    ...(impersonatedBy ? { impersonatedBy } : {}),
  };
}

import type { Principal } from '../http/principal.js';
import type { Store } from '../store/open.js';
import { isSuperAdmin, organizationRole, permissionsOf } from './access.js';
import type { Control } from './control.js';
import { epochMs } from './tables.js';
import type { TokenClaims } from './tokens.js';

const KEEP_MS = 10_000;
const MAX_KNOWN = 10_000;

/**
 * What a user may do today: a token is believed as to who and where, not as to rights, which may have been taken since
 * it was made. Kept ten seconds, forgotten at once when something changes in this process.
 */
export function createPeople(store: Store, control: Control, now: () => number) {
  const known = new Map<string, { principal: Principal | undefined; readAt: number }>();

  control.subscribe((event) => {
    for (const key of known.keys()) {
      const [userId, organizationId] = key.split('/');
      const concerned =
        'userId' in event
          ? event.userId === userId
          : event.type === 'organization.removed' && event.organizationId === organizationId;
      if (concerned) known.delete(key);
    }
  });

  async function read({ userId, organizationId }: TokenClaims): Promise<Principal | undefined> {
    const user = await store.db
      .selectFrom('user')
      .leftJoin('member', (join) =>
        join.onRef('member.userId', '=', 'user.id').on('member.organizationId', '=', organizationId ?? ''),
      )
      .select(['user.role as platformRole', 'user.banned', 'user.banExpires', 'member.role as memberRole'])
      .where('user.id', '=', userId)
      .executeTakeFirst();
    if (!user) return undefined;
    if (user.banned && (user.banExpires === null || epochMs(user.banExpires) > now())) return undefined;
    const superAdmin = isSuperAdmin(user.platformRole);
    const role = organizationRole(user.memberRole);
    return {
      kind: 'user',
      id: userId,
      userId,
      organizationId: role ? organizationId : null,
      role,
      superAdmin,
      permissions: permissionsOf(role, superAdmin),
    };
  }

  /** @returns `undefined` for a user who is gone or banned. */
  return async (claims: TokenClaims): Promise<Principal | undefined> => {
    const key = `${claims.userId}/${claims.organizationId ?? ''}`;
    let entry = known.get(key);
    if (!entry || now() - entry.readAt >= KEEP_MS) {
      entry = { principal: await read(claims), readAt: now() };
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(key, entry);
    }
    const { principal } = entry;
    const { impersonatedBy } = claims;
    return principal && impersonatedBy ? { ...principal, impersonatedBy } : principal;
  };
}

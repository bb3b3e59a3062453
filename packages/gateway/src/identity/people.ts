import { type ApiProblem, unauthorized } from '../errors/api-problem.js';
import type { Control } from '../principal/control.js';
import type { Principal } from '../principal/principal.js';
import { isSuperAdmin, organizationRole, permissionsOf } from '../principal/roles.js';
import { epochMs } from '../store/identity-tables.js';
import type { Store } from '../store/open.js';
import type { TokenClaims } from './tokens.js';

const KEEP_MS = 10_000;
const MAX_KNOWN = 10_000;

/** Somebody whose token is good and whose account is not. They are told so, and nobody else can be: only their token gets this answer. */
export class Refused {
  private constructor(readonly refusal: ApiProblem) {}

  /** @param until epoch milliseconds; `undefined` where no end is set */
  static banned(until: number | undefined): Refused {
    return new Refused(unauthorized('this account is banned', { reason: 'banned', ...(until && { until }) }));
  }

  static removed(): Refused {
    return new Refused(unauthorized('this account was removed', { reason: 'removed' }));
  }
}

/** Without a sign-in it is asked what the person may do, wherever they are. */
type Asked = Pick<TokenClaims, 'userId' | 'organizationId'> & { signInId?: string };

/**
 * What a user may do today: a token is believed as to who and where, not as to rights, which may have been taken since
 * it was made, nor as to the sign-in, which may be over. Kept ten seconds, forgotten at once when something changes in this process.
 */
export function createPeople(store: Store, control: Control, now: () => number) {
  const known = new Map<string, { principal: Principal | Refused | undefined; readAt: number }>();

  /** Moves with every change of anybody's rights: what was read before is not what is true after. */
  let changes = 0;

  control.subscribe((event) => {
    changes += 1;
    for (const key of known.keys()) {
      const [userId, organizationId] = key.split('/');
      const concerned =
        'userId' in event
          ? event.userId === userId
          : event.type === 'organization.removed' && event.organizationId === organizationId;
      if (concerned) known.delete(key);
    }
  });

  async function ask({ userId, organizationId, signInId }: Asked) {
    const user = await store.db
      .selectFrom('user')
      .leftJoin('member', (join) =>
        join.onRef('member.userId', '=', 'user.id').on('member.organizationId', '=', organizationId ?? ''),
      )
      .leftJoin('session', (join) =>
        join.onRef('session.userId', '=', 'user.id').on('session.id', '=', signInId ?? ''),
      )
      .select([
        'user.role as platformRole',
        'user.banned',
        'user.banExpires',
        'member.role as memberRole',
        'session.expiresAt as signedInUntil',
      ])
      .where('user.id', '=', userId)
      .executeTakeFirst();
    if (!user) return Refused.removed();
    const until = user.banExpires === null ? undefined : epochMs(user.banExpires);
    if (user.banned && (until === undefined || until > now())) return Refused.banned(until);
    // A token outlives its sign-in by minutes: what was signed out is refused all the same.
    if (signInId !== undefined && !(user.signedInUntil && epochMs(user.signedInUntil) > now()))
      return undefined;
    const superAdmin = isSuperAdmin(user.platformRole);
    const role = organizationRole(user.memberRole);
    const principal: Principal = {
      kind: 'user',
      id: userId,
      userId,
      ...(signInId === undefined ? {} : { signInId }),
      organizationId: role ? organizationId : null,
      role,
      superAdmin,
      permissions: permissionsOf(role, superAdmin),
    };
    return principal;
  }

  /** A change may be made while its row is on the way here. */
  async function readAsItIs(claims: Asked) {
    for (;;) {
      const before = changes;
      const principal = await ask(claims);
      if (changes === before) return principal;
    }
  }

  /** @param keepMs for how long what was read before is still believed */
  async function read(claims: Asked, keepMs: number) {
    const key = `${claims.userId}/${claims.organizationId ?? ''}/${claims.signInId ?? ''}`;
    let entry = known.get(key);
    if (!entry || now() - entry.readAt >= keepMs) {
      entry = { principal: await readAsItIs(claims), readAt: now() };
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(key, entry);
    }
    return entry.principal;
  }

  async function standing(
    { impersonatedBy, ...claims }: TokenClaims,
    keepMs: number,
  ): Promise<Principal | Refused | undefined> {
    const principal = await read(claims, keepMs);
    if (!principal || principal instanceof Refused || !impersonatedBy) return principal;
    const behind = await read({ userId: impersonatedBy, organizationId: null }, keepMs);
    return behind && !(behind instanceof Refused) && behind.superAdmin
      ? { ...principal, impersonatedBy }
      : undefined;
  }

  return {
    /** @returns `undefined` for a sign-in that is over, or one in whose name a super admin acts who is none any more. */
    find: (claims: TokenClaims) => standing(claims, KEEP_MS),
    /** The same, as the database has it this moment. */
    readNow: (claims: TokenClaims) => standing(claims, 0),
    /** What somebody may do, signed in or not, as the database has it this moment. */
    standing: (who: Pick<TokenClaims, 'userId' | 'organizationId'>) => read(who, 0),
  };
}

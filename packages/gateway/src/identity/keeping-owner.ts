import { APIError } from 'better-auth/api';
import { isSuperAdmin, organizationRole } from '../principal/roles.js';
import type { Store } from '../store/open.js';
import type { SignInOf } from './acts.js';

/** How better-auth refuses what would leave an organization without an owner; its sentences do not tell what to do. */
const CODES = new Set([
  'YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER',
  'YOU_CANNOT_LEAVE_THE_ORGANIZATION_WITHOUT_AN_OWNER',
]);
const SENTENCE = 'An organization keeps an owner: make another member an owner first, then try again.';

/** Gives the refusal of a change that would leave no owner a sentence that says what to do first. @throws APIError */
export function explainLastOwner(returned: unknown): void {
  if (!(returned instanceof APIError) || !CODES.has(String(returned.body?.code))) return;
  throw new APIError('BAD_REQUEST', { code: String(returned.body?.code), message: SENTENCE });
}

/**
 * Keeps the account of whoever alone owns an organization that others are in: better-auth would take it away, and nobody could make an owner any more. One
 * that nobody else is in concerns nobody else. Only a super admin is told: better-auth refuses everybody else.
 * @throws APIError 400
 */
export async function refuseLastOwner(
  store: Store,
  path: string | undefined,
  body: unknown,
  signInOf: SignInOf,
): Promise<void> {
  if (path !== '/admin/remove-user') return;
  const caller = (await signInOf())?.user as { role?: string | null } | undefined;
  if (!isSuperAdmin(caller?.role)) return;
  const { userId } = (body ?? {}) as { userId?: unknown };
  if (typeof userId !== 'string') return;
  const owned = await store.db
    .selectFrom('member')
    .innerJoin('organization', 'organization.id', 'member.organizationId')
    .select(['organization.id', 'organization.name', 'member.role'])
    .where('member.userId', '=', userId)
    .execute();
  for (const { id, name, role } of owned) {
    if (organizationRole(role) !== 'owner') continue;
    const others = await store.db
      .selectFrom('member')
      .select('role')
      .where('organizationId', '=', id)
      .where('userId', '!=', userId)
      .execute();
    if (others.length === 0 || others.some((one) => organizationRole(one.role) === 'owner')) continue;
    throw new APIError('BAD_REQUEST', {
      code: 'USER_IS_THE_ONLY_OWNER',
      message: `This person is the only owner of ${name}: make another member an owner first, or delete the organization.`,
      organizationName: name,
    });
  }
}

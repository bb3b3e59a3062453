import type { IdentitySession, User } from '../schemas.js';
import type { Account } from '../world/accounts.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

const PAGE = 100;

/** What a super admin does to the accounts of the platform. */
export function administrationRoutes(router: IdentityRouter): void {
  router.add('adminListUsers', (call) => {
    administrator(call);
    const { query } = call;
    const limit = Number(query.get('limit') ?? PAGE);
    const offset = Number(query.get('offset') ?? 0);
    const found = matching(call.state.data.accounts, query);
    return { users: found.slice(offset, offset + limit), total: found.length, limit, offset };
  });
  router.add('adminSetRole', (call) => {
    const role = call.text('role');
    const spared = 'Another super admin can.';
    const own = administrator(call).user.id === call.text('userId');
    if (own && role !== 'super_admin') throw new IdentityProblem(400, 'YOU_CANNOT_DEMOTE_YOURSELF', spared);
    return change(call, { role });
  });
  router.add('adminBanUser', (call) => {
    const { banReason, banExpiresIn } = call.body;
    if (administrator(call).user.id === call.text('userId'))
      throw new IdentityProblem(400, 'YOU_CANNOT_BAN_YOURSELF', 'You cannot ban yourself');
    const until = typeof banExpiresIn === 'number' ? call.state.now() + banExpiresIn * 1000 : undefined;
    return change(call, {
      banned: true,
      banReason: typeof banReason === 'string' ? banReason : 'No reason',
      banExpires: until === undefined ? null : new Date(until).toISOString(),
    });
  });
  router.add('adminUnbanUser', (call) => {
    administrator(call);
    return change(call, { banned: false, banReason: null, banExpires: null });
  });
  router.add('adminRevokeUserSessions', (call) => {
    const own = administrator(call).user.id === target(call).user.id;
    if (own) call.browser.signOut();
    return { success: true };
  });
  router.add('adminRemoveUser', (call) => {
    const own = administrator(call);
    const gone = target(call);
    if (gone === own)
      throw new IdentityProblem(400, 'YOU_CANNOT_REMOVE_YOURSELF', 'You cannot remove yourself');
    call.state.data.accounts.splice(call.state.data.accounts.indexOf(gone), 1);
    return { success: true };
  });
  router.add('adminImpersonateUser', (call) => {
    administrator(call);
    const account = target(call);
    if (account.user.role === 'super_admin')
      throw new IdentityProblem(403, 'YOU_CANNOT_IMPERSONATE_ADMINS', 'You cannot impersonate admins');
    if (account.user.banned) throw new IdentityProblem(403, 'BANNED_USER', 'You have been banned');
    return { session: call.browser.impersonate(account), user: account.user };
  });
  router.add('adminStopImpersonating', (call) => {
    call.account();
    const session = call.browser.stopImpersonating();
    if (!session) throw new IdentityProblem(400, '', 'You are not impersonating anyone');
    return { session: session as IdentitySession, user: call.account().user };
  });
}

function administrator(call: IdentityCall): Account {
  const account = call.account();
  if (account.user.role !== 'super_admin')
    throw new IdentityProblem(403, 'YOU_ARE_NOT_ALLOWED_TO_LIST_USERS', 'You are not allowed to list users');
  return account;
}

function target({ state, text }: IdentityCall): Account {
  const found = state.data.accounts.find(({ user }) => user.id === text('userId'));
  if (!found) throw new IdentityProblem(404, 'USER_NOT_FOUND', 'User not found');
  return found;
}

function change(call: IdentityCall, to: Partial<User>): { user: User } {
  administrator(call);
  const account = target(call);
  account.user = { ...account.user, ...to };
  return { user: account.user };
}

/** Searched, filtered and sorted as the service does it: by one field each. */
function matching(accounts: readonly Account[], query: URLSearchParams): User[] {
  const searched = query.get('searchValue')?.toLowerCase() ?? '';
  const where = query.get('searchField') === 'name' ? 'name' : 'email';
  const field = query.get('filterField') as keyof User | null;
  const sortBy = query.get('sortBy') as keyof User | null;
  const turn = query.get('sortDirection') === 'desc' ? -1 : 1;
  const found = accounts
    .map(({ user }) => user)
    .filter((user) => user[where].toLowerCase().includes(searched))
    .filter((user) => !field || String(user[field]) === query.get('filterValue'));
  if (!sortBy) return found;
  const sortValue = (user: User) => String(user[sortBy] ?? '');
  return found.sort(
    (a, b) => turn * (sortValue(a) < sortValue(b) ? -1 : sortValue(a) > sortValue(b) ? 1 : 0),
  );
}

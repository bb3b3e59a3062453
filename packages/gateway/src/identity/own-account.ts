import { APIError } from 'better-auth/api';
import { isSuperAdmin } from '../principal/roles.js';

const OWN_ROLE = {
  code: 'YOU_CANNOT_DEMOTE_YOURSELF',
  message: 'Nobody takes the role of a super admin from themselves: another super admin can.',
};
const OWN_BAN = { code: 'YOU_CANNOT_BAN_YOURSELF', message: 'You cannot ban yourself' };

const record = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

/** A role as it is asked for: one, several in a list, or several with commas between. */
const keepsSuperAdmin = (role: unknown): boolean =>
  isSuperAdmin(Array.isArray(role) ? role.map(String).join(',') : String(role));

/** What of an account a request changes, by whichever of the two ways. */
function changeOf(path: string | undefined, body: Record<string, unknown>): Record<string, unknown> {
  if (path === '/admin/set-role') return { role: body.role };
  return path === '/admin/update-user' ? record(body.data) : {};
}

/**
 * Keeps super admins from taking from themselves what lets them in here: so the last one never goes, and a slip on the own row costs nothing.
 * A ban and a removal of oneself better-auth refuses where they are asked for by name.
 * @param callerId whose sign-in the request came with
 * @throws APIError 400
 */
export function refuseOnOwnAccount(path: string | undefined, body: unknown, callerId: string): void {
  const asked = record(body);
  if (asked.userId !== callerId) return;
  const change = changeOf(path, asked);
  if (change.role !== undefined && !keepsSuperAdmin(change.role)) throw new APIError('BAD_REQUEST', OWN_ROLE);
  if (change.banned) throw new APIError('BAD_REQUEST', OWN_BAN);
}

/** Whether a request can change a role or a ban at all: only then is it asked whose it is. */
export const changesAccounts = (path: string | undefined): boolean =>
  path === '/admin/set-role' || path === '/admin/update-user';

import type { Store } from '../store/open.js';
import { isSuperAdmin } from './access.js';
import type { Control } from './control.js';

/** As much of an endpoint's context as tells what it did. */
interface Finished {
  path?: string;
  body?: unknown;
  context: { returned?: unknown };
}

/** What ends the right to act in the name of others. */
const ENDING = new Set([
  '/admin/ban-user',
  '/admin/remove-user',
  '/admin/set-role',
  '/admin/update-user',
  '/admin/revoke-user-sessions',
]);

/** Whether somebody still may act as others after a change of their role. */
function keepsRight(
  path: string,
  { role, data }: { role?: unknown; data?: { role?: unknown; banned?: unknown } },
): boolean {
  if (path === '/admin/set-role') return isSuperAdmin(String(role));
  if (path !== '/admin/update-user') return false;
  return !data?.banned && (data?.role === undefined || isSuperAdmin(String(data.role)));
}

/** Ends the sign-ins in which somebody acts as others, right after they lost the right to: better-auth ends only those in their own name. */
export async function endBorrowedSignIns(
  store: Store,
  control: Control,
  { path, body, context }: Finished,
): Promise<void> {
  if (!path || !ENDING.has(path) || context.returned instanceof Error) return;
  const asked = (body ?? {}) as {
    userId?: unknown;
    role?: unknown;
    data?: { role?: unknown; banned?: unknown };
  };
  const { userId } = asked;
  if (typeof userId !== 'string' || keepsRight(path, asked)) return;
  const ended = await store.db
    .deleteFrom('session')
    .where('impersonatedBy', '=', userId)
    .returning(['id', 'userId'])
    .execute();
  for (const { id, userId } of ended) control.emit({ type: 'sign_in.ended', userId, signInId: id });
}

import type { Control } from '../principal/control.js';
import { isSuperAdmin } from '../principal/roles.js';
import type { Store } from '../store/open.js';

/** As much of an endpoint's context as tells what it did. */
interface Finished {
  path?: string;
  body?: unknown;
  context: { returned?: unknown };
}

interface Asked {
  userId?: unknown;
  role?: unknown;
  data?: { role?: unknown; banned?: unknown };
  revokeOtherSessions?: unknown;
}

/** Whose sign-in a request came with. */
type SignInOf = () => Promise<{ user: { id: string }; session: { id: string } } | null>;

/** Whether an administrator's act ends the right to act in the name of others. */
function endsBorrowing(path: string | undefined, { role, data }: Asked): boolean {
  switch (path) {
    case '/admin/ban-user':
    case '/admin/remove-user':
    case '/admin/revoke-user-sessions':
    case '/admin/set-user-password':
      return true;
    case '/admin/set-role':
      return !isSuperAdmin(String(role));
    case '/admin/update-user':
      return Boolean(data?.banned) || (data?.role !== undefined && !isSuperAdmin(String(data.role)));
    default:
      return false;
  }
}

/** Whether people end all their sign-ins but this one. */
const endsOwn = (path: string | undefined, asked: Asked): boolean =>
  path === '/revoke-sessions' ||
  path === '/revoke-other-sessions' ||
  (path === '/change-password' && asked.revokeOtherSessions === true);

/**
 * Whether somebody ended one sign-in, and not its time. What its person does as others was begun from one of theirs, and from which is not kept: all
 * of it ends.
 */
export const endsOne = (path: string | undefined): boolean =>
  path === '/sign-out' || path === '/revoke-session' || path === '/admin/revoke-user-session';

/** Ends the sign-ins in which somebody acts as others. */
export async function endBorrowedSignIns(store: Store, control: Control, userId: string): Promise<void> {
  const ended = await store.db
    .deleteFrom('session')
    .where('impersonatedBy', '=', userId)
    .returning(['id', 'userId'])
    .execute();
  for (const { id, userId } of ended) control.emit({ type: 'sign_in.ended', userId, signInId: id });
}

/** Whoever had the old password is out, wherever they are signed in; who set a new one for themselves stays here. */
async function endAllButThis(store: Store, control: Control, userId: string, signInOf: SignInOf) {
  const here = (await signInOf())?.session.id ?? '';
  const ended = await store.db
    .deleteFrom('session')
    .where('userId', '=', userId)
    .where('id', '!=', here)
    .returning('id')
    .execute();
  for (const { id } of ended) control.emit({ type: 'sign_in.ended', userId, signInId: id });
}

/** Ends, right after an act that takes a right, the sign-ins that better-auth leaves: it ends only some, and only those in somebody's own name. */
export async function endSignIns(
  store: Store,
  control: Control,
  { path, body, context }: Finished,
  signInOf: SignInOf,
): Promise<void> {
  if (context.returned instanceof Error) return;
  const asked = (body ?? {}) as Asked;
  if (endsOwn(path, asked)) {
    const signIn = await signInOf();
    if (signIn) await endBorrowedSignIns(store, control, signIn.user.id);
  }
  if (typeof asked.userId !== 'string' || !endsBorrowing(path, asked)) return;
  if (path === '/admin/set-user-password') await endAllButThis(store, control, asked.userId, signInOf);
  await endBorrowedSignIns(store, control, asked.userId);
}

import { APIError } from 'better-auth/api';
import type { Audit } from '../audit/audit.js';
import type { Control } from '../principal/control.js';
import type { Store } from '../store/open.js';
import type { SignInOf } from './acts.js';
import { CLIENT_ADDRESS, UNKNOWN_ADDRESS } from './client-address.js';
import { endBorrowedSignIns } from './ended-sign-ins.js';
import { type ResetLinks, resetLinkProblem } from './reset-links.js';

/** As much of a request to identity as this looks at. */
interface Asked {
  path?: string;
  body?: unknown;
  headers?: Headers;
}
interface Finished extends Asked {
  context: { returned?: unknown };
}

const RESET = '/reset-password';
/** better-auth's way to a page: it would put the token into that page's address. */
const CALLBACK = '/reset-password/:token';

const tokenOf = (body: unknown): string => {
  const { token } = (body ?? {}) as { token?: unknown };
  return typeof token === 'string' ? token : '';
};

/** Says of a link that does not work why. @throws APIError */
export async function checkReset(links: ResetLinks, { path, body }: Asked): Promise<void> {
  if (path === CALLBACK)
    throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'There is no such address.' });
  if (path === RESET) await links.expectOpen(tokenOf(body));
}

/** A password that was set in another way ends the links that were to set one. */
export async function endResetLinks(
  { path, body, context: { returned } }: Finished,
  links: ResetLinks,
  signInOf: SignInOf,
): Promise<void> {
  if (returned instanceof Error) return;
  const { userId } = (body ?? {}) as { userId?: unknown };
  if (path === '/admin/set-user-password' && typeof userId === 'string') await links.end(userId);
  if (path !== '/change-password') return;
  const signIn = await signInOf();
  if (signIn) await links.end(signIn.user.id);
}

/** A link that set a password is used, and it is written down; one that two use at once is used for the second. @throws APIError */
export async function finishReset(
  { path, body, headers, context: { returned } }: Finished,
  links: ResetLinks,
  {
    store,
    control,
    audit,
    log,
  }: { store: Store; control: Control; audit: Audit; log(message: string, error?: unknown): void },
): Promise<void> {
  if (path !== RESET) return;
  if (returned instanceof APIError && returned.body?.code === 'INVALID_TOKEN')
    throw await links.expectOpen(tokenOf(body)).then(
      () => resetLinkProblem('RESET_LINK_USED'),
      (told: unknown) => told,
    );
  if (returned instanceof Error) return;
  const id = await links.markUsed(tokenOf(body));
  if (!id) return;
  await endBorrowedSignIns(store, control, id);
  const user = await store.db.selectFrom('user').select('name').where('id', '=', id).executeTakeFirst();
  const address = headers?.get(CLIENT_ADDRESS);
  const written = audit.record(
    store.db,
    {
      principal: { kind: 'user', id },
      ...(address && address !== UNKNOWN_ADDRESS ? { address } : {}),
    },
    { action: 'user.reset_password', target: { kind: 'user', id, label: user?.name } },
  );
  await written.catch((error) => log('identity: an act could not be written down', error));
}

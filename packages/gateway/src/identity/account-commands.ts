import type { Audit } from '../audit/audit.js';
import type { createAuth } from './auth.js';
import { honouredAs } from './reset-link-endpoints.js';
import type { ResetLinks } from './reset-links.js';

interface Accounts {
  audit: Audit;
  resetLinks: ResetLinks;
  internalAdapter: Awaited<ReturnType<typeof createAuth>['auth']['$context']>['internalAdapter'];
}

interface User {
  id: string;
  name: string;
}

/**
 * What whoever runs the command does to accounts: they need none themselves. It is written down as an act of the person that it
 * is done to, by the command.
 */
async function record(
  { audit }: Accounts,
  act: string,
  { id, name }: User,
  trx: Parameters<Audit['record']>[0],
) {
  await audit.record(
    trx,
    { principal: { kind: 'user', id } },
    { action: `user.${act}`, target: { kind: 'user', id, label: name }, detail: { by: 'command' } },
  );
}

async function linkFor({ resetLinks, internalAdapter }: Accounts, userId: string): Promise<string> {
  const { token, endsAt } = await resetLinks.make(userId);
  await internalAdapter.createVerificationValue({
    identifier: honouredAs(token),
    value: userId,
    expiresAt: new Date(endsAt),
  });
  return token;
}

/** Makes an account that nobody can sign in to until its link has set a password. @returns the token of that link; `undefined` where the address is taken */
export async function createAccountIn(
  accounts: Accounts,
  db: Parameters<Audit['record']>[0],
  address: string,
): Promise<string | undefined> {
  const email = address.trim().toLowerCase();
  if (await accounts.internalAdapter.findUserByEmail(email)) return undefined;
  const name = email.split('@')[0] || email;
  const user = await accounts.internalAdapter.createUser(
    { email, name, emailVerified: false },
    { method: 'admin' },
  );
  await record(accounts, 'create', user, db);
  return linkFor(accounts, user.id);
}

/** @returns the token of a link that sets a new password, in place of earlier ones; `undefined` where nobody has the address */
export async function resetLinkIn(
  accounts: Accounts,
  db: Parameters<Audit['record']>[0],
  address: string,
): Promise<string | undefined> {
  const found = await accounts.internalAdapter.findUserByEmail(address.trim().toLowerCase());
  if (!found) return undefined;
  const token = await linkFor(accounts, found.user.id);
  await record(accounts, 'reset_link', found.user, db);
  return token;
}

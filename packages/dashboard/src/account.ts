import type { Identity } from '@wagate/sdk/identity';

/** Who is signed in, as far as the shell shows it. */
export interface Account {
  id: string;
  name: string;
  email: string;
  superAdmin: boolean;
  /** Id of the super admin who acts as this person; null for the person themselves. */
  impersonatedBy: string | null;
  /** Id of the active organization; null when the account has none. */
  organizationId: string | null;
}

/** Asks the identity service who this browser is signed in as; null means nobody. */
export async function currentAccount(identity: Identity): Promise<Account | null> {
  const found = await identity.session.get();
  if (!found) return null;
  const { user, session } = found;
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    superAdmin: user.role === 'super_admin',
    impersonatedBy: session.impersonatedBy ?? null,
    organizationId: session.activeOrganizationId ?? null,
  };
}

/** Makes one of the organizations that are left the active one: without one nothing can be done. */
export async function enterAnother(identity: Identity): Promise<void> {
  const [first] = await identity.organizations.list();
  await identity.organizations.setActive({ organizationId: first?.id ?? null });
}

/** A new sign-in may stand in another organization of the same person: makes the one of `before` active again. Of somebody else it changes nothing. */
export async function enterOrganization(
  identity: Identity,
  before: Pick<Account, 'id' | 'organizationId'>,
): Promise<void> {
  const { id, organizationId } = before;
  const now = await currentAccount(identity);
  if (now?.id !== id || organizationId === null || now.organizationId === organizationId) return;
  await identity.organizations.setActive({ organizationId });
}

/** Ends the sign-in here, whether or not the identity service hears of it. */
export async function signOut(identity: Identity, account: Account | undefined): Promise<void> {
  // The administrator's own sign-in waits aside: it would outlast the one that is ended here.
  if (account?.impersonatedBy) await identity.admin.stopImpersonating().catch(() => undefined);
  await identity.signOut().catch(() => undefined);
}

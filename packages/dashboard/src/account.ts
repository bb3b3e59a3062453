import type { Identity } from '@wagate/sdk/identity';

/** Who is signed in, as far as the shell shows it. */
export interface Account {
  id: string;
  name: string;
  email: string;
  superAdmin: boolean;
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
    organizationId: session.activeOrganizationId ?? null,
  };
}

import type { Organization, Role, User } from '../schemas.js';

/** An account of the identity service, with what only the service knows of it. */
export interface Account {
  user: User;
  password: string;
  /** The six digits its authenticator shows; absent without a second factor. */
  totp?: string;
  backupCodes: string[];
  /** A second factor that waits for the first code of its authenticator. */
  pendingFactor?: { totp: string; backupCodes: string[] };
}

/** A link by which somebody sets a new password. `endsAt`: epoch ms. */
export interface ResetLink {
  token: string;
  userId: string;
  endsAt: number;
  state: 'open' | 'used' | 'replaced';
}

export interface Membership {
  id: string;
  userId: string;
  organizationId: string;
  role: Role;
}

/** Ids are the same in every world, so that a test can name them. */
export const HARBOUR_COFFEE = 'org_harbour_coffee';
export const PIER_BAKERY = 'org_pier_bakery';

const DAY_ONE = '2025-01-06T09:00:00.000Z';

const account = (id: string, name: string, more: Partial<User> & { totp?: string } = {}): Account => {
  const { totp, ...fields } = more;
  return {
    user: {
      id,
      name,
      email: `${id}@harbour.example`,
      emailVerified: true,
      image: null,
      role: 'user',
      banned: false,
      twoFactorEnabled: totp !== undefined,
      createdAt: DAY_ONE,
      updatedAt: DAY_ONE,
      ...fields,
    },
    password: 'correct horse battery',
    ...(totp && { totp }),
    backupCodes: totp ? ['harbour-0001', 'harbour-0002'] : [],
  };
};

/** Ana is the super admin; Ben an ordinary member; Chioma signs in with a second factor; Dana belongs to another tenant. */
export const seedAccounts = (): Account[] => [
  account('ana', 'Ana Reyes', { role: 'super_admin' }),
  account('ben', 'Ben Okafor'),
  account('chioma', 'Chioma Eze', { totp: '246810' }),
  account('dana', 'Dana Whitlock'),
  account('eve', 'Eve Marsh', { banned: true, banReason: 'Spam' }),
];

const organization = (id: string, name: string, slug: string): Organization => ({
  id,
  name,
  slug,
  logo: null,
  createdAt: DAY_ONE,
});

export const seedOrganizations = (): Organization[] => [
  organization(HARBOUR_COFFEE, 'Harbour Coffee', 'harbour-coffee'),
  organization('org_ana', "Ana Reyes's Org", 'personal-ana'),
  organization(PIER_BAKERY, 'Pier Bakery', 'pier-bakery'),
];

export const seedMemberships = (): Membership[] => [
  { id: 'mem_ana', userId: 'ana', organizationId: HARBOUR_COFFEE, role: 'owner' },
  { id: 'mem_ana_own', userId: 'ana', organizationId: 'org_ana', role: 'owner' },
  { id: 'mem_ben', userId: 'ben', organizationId: HARBOUR_COFFEE, role: 'member' },
  { id: 'mem_chioma', userId: 'chioma', organizationId: HARBOUR_COFFEE, role: 'admin' },
  { id: 'mem_dana', userId: 'dana', organizationId: PIER_BAKERY, role: 'owner' },
];

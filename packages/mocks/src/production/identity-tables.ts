import { symmetricEncrypt } from 'better-auth/crypto';
import type { World } from '../world/world.js';

/** An API key as the identity service keeps it; the key itself is in no row. */
export interface KeyRow {
  id: string;
  configId: string;
  name: string | null;
  start: string;
  prefix: string;
  /** Unpadded base64url of the SHA-256 of the whole key. */
  key: string;
  /** The organization. */
  referenceId: string;
  enabled: boolean;
  rateLimitEnabled: boolean;
  requestCount: number;
  expiresAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  /** JSON: `{"gateway":["read"]}`. */
  permissions: string | null;
  metadata: string | null;
}

interface UserRow {
  id: string;
  email: string;
  banned?: boolean | null;
}

type Row = Record<string, unknown>;

/** What the identity service holds, in memory. Its adapter changes the arrays: read them anew each time. */
export type IdentityTables = {
  user: (UserRow & Row)[];
  session: (Row & { userId: string })[];
  account: Row[];
  verification: Row[];
  organization: Row[];
  member: (Row & { userId: string; organizationId: string; role: string })[];
  invitation: Row[];
  apikey: KeyRow[];
  jwks: (Row & { id: string; publicKey: string })[];
  twoFactor: Row[];
  rateLimit: Row[];
};

/** Passwords of made-up people are no secret, and slow hashes would make every test slow. */
export const password = {
  hash: async (text: string) => `plain:${text}`,
  verify: async ({ hash, password: text }: { hash: string; password: string }) => hash === `plain:${text}`,
};

/** Of the one account with a second factor, the words that its authenticator is set up with. */
export const TOTP_SECRET = 'harbour-coffee-second-factor-key';

/** The people and organizations of a world as rows. */
export async function seedTables(world: World, secret: string): Promise<IdentityTables> {
  const { accounts, organizations, memberships } = world.data;
  const tables: IdentityTables = {
    user: [],
    session: [],
    account: [],
    verification: [],
    organization: organizations.map((one) => ({ ...one, createdAt: new Date(one.createdAt) })),
    member: memberships.map((one) => ({ ...one, createdAt: new Date(world.now()) })),
    invitation: [],
    apikey: [],
    jwks: [],
    twoFactor: [],
    rateLimit: [],
  };
  for (const { user, password: text, totp, backupCodes } of accounts) {
    const times = { createdAt: new Date(user.createdAt), updatedAt: new Date(user.updatedAt) };
    tables.user.push({ ...user, ...times });
    tables.account.push({
      id: `account_${user.id}`,
      accountId: user.id,
      providerId: 'credential',
      userId: user.id,
      password: await password.hash(text),
      ...times,
    });
    if (totp)
      tables.twoFactor.push({
        id: `factor_${user.id}`,
        userId: user.id,
        secret: await symmetricEncrypt({ key: secret, data: TOTP_SECRET }),
        backupCodes: JSON.stringify(backupCodes),
        verified: true,
        failedVerificationCount: 0,
      });
  }
  return tables;
}

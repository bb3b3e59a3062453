import type { Dialect } from './open.js';

/**
 * The tables better-auth makes and migrates, as far as we read them ourselves. Its dates are ISO text on SQLite and
 * `Date` on PostgreSQL, its booleans 0/1 and boolean: compare dates through `epochMs`, flags by truthiness.
 */
export interface IdentityTables {
  user: UserTable;
  /** A sign-in, not a WhatsApp session. */
  session: SignInTable;
  organization: OrganizationTable;
  member: MemberTable;
  invitation: InvitationTable;
  apikey: ApiKeyTable;
  verification: VerificationTable;
}

type StoredDate = string | Date;
type StoredFlag = number | boolean;

export interface UserTable {
  id: string;
  name: string;
  email: string;
  role: string | null;
  banned: StoredFlag | null;
  banExpires: StoredDate | null;
  createdAt: StoredDate;
}

export interface SignInTable {
  id: string;
  userId: string;
  activeOrganizationId: string | null;
  expiresAt: StoredDate;
  /** The super admin who acts as `userId`. */
  impersonatedBy: string | null;
}

export interface OrganizationTable {
  id: string;
  name: string;
  slug: string;
  createdAt: StoredDate;
}

export interface MemberTable {
  id: string;
  organizationId: string;
  userId: string;
  role: string;
  createdAt: StoredDate;
}

export interface InvitationTable {
  id: string;
  organizationId: string;
  email: string;
  role: string | null;
  status: string;
  expiresAt: StoredDate;
  inviterId: string;
}

export interface ApiKeyTable {
  id: string;
  name: string | null;
  start: string | null;
  /** Unpadded base64url of the key's SHA-256. */
  key: string;
  /** The organization that owns it. */
  referenceId: string;
  enabled: StoredFlag | null;
  expiresAt: StoredDate | null;
  /** JSON: `{"gateway": ["read", …]}`. */
  permissions: string | null;
  metadata: string | null;
  lastRequest: StoredDate | null;
  createdAt: StoredDate;
  updatedAt: StoredDate;
  /** Which of better-auth's key settings; we have one. */
  configId: string;
  prefix: string | null;
  rateLimitEnabled: StoredFlag | null;
  requestCount: number | null;
}

export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: StoredDate;
  createdAt: StoredDate;
  updatedAt: StoredDate;
}

/** A date as better-auth stores it. */
export const storedDate = (dialect: Dialect, ms: number) =>
  (dialect === 'postgres' ? new Date(ms) : new Date(ms).toISOString()) as string;

/** Epoch milliseconds of a date of either database. */
export function epochMs(value: StoredDate): number {
  return value instanceof Date ? value.getTime() : Date.parse(value);
}

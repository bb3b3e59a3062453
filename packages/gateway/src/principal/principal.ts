import type { EmbedCapability } from '@wagate/contract/embed';
import type { OrganizationPermission, OrganizationRole } from '@wagate/contract/permissions';

export type { OrganizationPermission as Permission, OrganizationRole };

/** What an embed token says, beside whose and where. */
export interface EmbedClaims {
  readonly jti: string;
  readonly can: readonly EmbedCapability[];
  /** Ids, or `*` alone. */
  readonly sessions: readonly string[];
  /** Our own origin, as it was when the token was made. */
  readonly issuer: string;
  /** Pages that may use it; absent means those of our own origin alone. */
  readonly origins?: readonly string[];
  /** What the person is called at the embedder. */
  readonly userName?: string;
  /** What its maker may do, and so may pass on to keys that are made with it. */
  readonly gives: ReadonlySet<OrganizationPermission>;
  /** The user or API key that made it: it ends with them. */
  readonly makerId: string;
}

/** Who calls. */
export interface Principal {
  readonly kind: 'user' | 'api-key' | 'embed';
  /** The user's id, the API key's, or that of an embedder's own user. */
  readonly id: string;
  /** Of a user's token; an API key belongs to its organization, not to a person. */
  readonly userId?: string;
  /** Of a user's token: the browser that is signed in. */
  readonly signInId?: string;
  /** The super admin who acts as this user. */
  readonly impersonatedBy?: string;
  readonly organizationId: string | null;
  /** Only a user has one. */
  readonly role: OrganizationRole | null;
  /** Of the whole installation, not of an organization. */
  readonly superAdmin: boolean;
  readonly permissions: ReadonlySet<OrganizationPermission>;
  /** When an API key or an embed token ends, epoch milliseconds; absent means never. */
  readonly expiresAt?: number;
  /** The sessions an API key or an embed token is confined to; absent means all of its organization. */
  readonly sessions?: ReadonlySet<string>;
  /** The stored hash of an API key: one that was rotated keeps its id, and is another credential. */
  readonly keyHash?: string;
  /** Of an embed token, and of nobody else. */
  readonly embed?: EmbedClaims;
}

/** Whether a credential's own time is over. */
export const hasEnded = ({ expiresAt }: Pick<Principal, 'expiresAt'>, now: number): boolean =>
  expiresAt !== undefined && expiresAt <= now;

/** Whether a credential still gives just what it gave when it was shown, by what the database says this moment. */
export type StillHolds = (principal: Principal) => Promise<boolean>;

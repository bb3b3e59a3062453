import type { OrganizationPermission, OrganizationRole } from '@wagate/contract/permissions';

export type { OrganizationPermission as Permission, OrganizationRole };

/** Who calls. */
export interface Principal {
  readonly kind: 'user' | 'api-key';
  /** The user's id, or the API key's. */
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
  /** When an API key ends, epoch milliseconds; absent means never. */
  readonly expiresAt?: number;
  /** The sessions an API key is confined to; absent means all of its organization. */
  readonly sessions?: ReadonlySet<string>;
  /** The stored hash of an API key: one that was rotated keeps its id, and is another credential. */
  readonly keyHash?: string;
}

/** Whether a credential's own time is over. */
export const hasEnded = ({ expiresAt }: Pick<Principal, 'expiresAt'>, now: number): boolean =>
  expiresAt !== undefined && expiresAt <= now;

/** Whether a credential still gives just what it gave when it was shown, by what the database says this moment. */
export type StillHolds = (principal: Principal) => Promise<boolean>;

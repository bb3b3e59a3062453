import { createAccessControl } from 'better-auth/plugins/access';
import { adminAc, userAc } from 'better-auth/plugins/admin/access';
import {
  defaultStatements,
  adminAc as orgAdmin,
  memberAc as orgMember,
  ownerAc as orgOwner,
} from 'better-auth/plugins/organization/access';
import type { OrganizationRole, Permission } from '../http/principal.js';
import { PERMISSIONS } from '../http/principal.js';

const KEYS = ['create', 'read', 'update', 'delete'] as const;

/** The organization's own roles, with what better-auth leaves to the owner alone: an admin manages API keys too. */
export const organizationAccess = createAccessControl({ ...defaultStatements, apiKey: KEYS });
export const organizationRoles = {
  owner: organizationAccess.newRole({ ...orgOwner.statements, apiKey: [...KEYS] }),
  admin: organizationAccess.newRole({ ...orgAdmin.statements, apiKey: [...KEYS] }),
  member: organizationAccess.newRole({ ...orgMember.statements }),
};

export const SUPER_ADMIN = 'super_admin';

/** Of the whole installation. */
export const platformRoles = { [SUPER_ADMIN]: adminAc, user: userAc };

/** Roles are stored as a comma-separated list. */
const rolesOf = (stored: string | null | undefined) => (stored ?? '').split(',').map((role) => role.trim());

export const isSuperAdmin = (stored: string | null | undefined) => rolesOf(stored).includes(SUPER_ADMIN);

/** The strongest of a member's roles; `null` when none of them is known. */
export function organizationRole(stored: string | null | undefined): OrganizationRole | null {
  const roles = rolesOf(stored);
  for (const role of ['owner', 'admin', 'member'] as const) if (roles.includes(role)) return role;
  return null;
}

const ALL: ReadonlySet<Permission> = new Set(PERMISSIONS);
const MEMBER: ReadonlySet<Permission> = new Set(['read', 'send', 'events']);
const NONE: ReadonlySet<Permission> = new Set();

export function permissionsOf(role: OrganizationRole | null, superAdmin: boolean): ReadonlySet<Permission> {
  if (superAdmin || role === 'owner' || role === 'admin') return ALL;
  return role === 'member' ? MEMBER : NONE;
}

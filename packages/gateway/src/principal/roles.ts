import { PERMISSIONS, ROLE_PERMISSIONS, ROLES } from '@wagate/contract/permissions';
import type { OrganizationRole, Permission } from './principal.js';

export const SUPER_ADMIN = 'super_admin';

/** Roles are stored as a comma-separated list. */
const rolesOf = (stored: string | null | undefined) => (stored ?? '').split(',').map((role) => role.trim());

export const isSuperAdmin = (stored: string | null | undefined) => rolesOf(stored).includes(SUPER_ADMIN);

/** The strongest of a member's roles; `null` when none of them is known. */
export function organizationRole(stored: string | null | undefined): OrganizationRole | null {
  const roles = rolesOf(stored);
  return ROLES.find((role) => roles.includes(role)) ?? null;
}

const ALL: ReadonlySet<Permission> = new Set(PERMISSIONS);

export function permissionsOf(role: OrganizationRole | null, superAdmin: boolean): ReadonlySet<Permission> {
  return superAdmin ? ALL : new Set(role ? ROLE_PERMISSIONS[role] : []);
}

import { type OrganizationRole, PERMISSIONS, type Permission } from './principal.js';

export const SUPER_ADMIN = 'super_admin';

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

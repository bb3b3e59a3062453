import { PERMISSIONS, ROLES } from './generated/permissions.js';

export { PERMISSIONS, ROLES };

/** What a credential may do in its organization. A super admin of the whole installation is another matter. */
export type OrganizationPermission = (typeof PERMISSIONS)[number];

/** What somebody is in an organization. */
export type OrganizationRole = (typeof ROLES)[number];

/** What each role may do: a role that is missing does not compile. */
export const ROLE_PERMISSIONS: Readonly<Record<OrganizationRole, readonly OrganizationPermission[]>> = {
  owner: PERMISSIONS,
  admin: PERMISSIONS,
  member: ['read', 'send', 'events'],
};

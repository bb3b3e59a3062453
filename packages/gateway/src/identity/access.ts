import { createAccessControl } from 'better-auth/plugins/access';
import { adminAc, userAc } from 'better-auth/plugins/admin/access';
import {
  defaultStatements,
  adminAc as orgAdmin,
  memberAc as orgMember,
  ownerAc as orgOwner,
} from 'better-auth/plugins/organization/access';
import { SUPER_ADMIN } from '../principal/roles.js';

const KEYS = ['create', 'read', 'update', 'delete'] as const;

/** The organization's own roles, with what better-auth leaves to the owner alone: an admin manages API keys too. */
export const organizationAccess = createAccessControl({ ...defaultStatements, apiKey: KEYS });
export const organizationRoles = {
  owner: organizationAccess.newRole({ ...orgOwner.statements, apiKey: [...KEYS] }),
  admin: organizationAccess.newRole({ ...orgAdmin.statements, apiKey: [...KEYS] }),
  member: organizationAccess.newRole({ ...orgMember.statements }),
};

/** Of the whole installation. */
export const platformRoles = { [SUPER_ADMIN]: adminAc, user: userAc };

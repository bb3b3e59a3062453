import { describe, expect, expectTypeOf, it } from 'vitest';
import { operations } from './operations.js';
import {
  type OrganizationPermission,
  type OrganizationRole,
  PERMISSIONS,
  ROLE_PERMISSIONS,
  ROLES,
} from './permissions.js';
import type { IdentitySchemas, Permission, Schemas } from './types.js';

describe('permissions and roles', () => {
  it('are those of the documents', () => {
    expectTypeOf<OrganizationPermission>().toEqualTypeOf<Schemas['ApiKey']['permissions'][number]>();
    expectTypeOf<OrganizationPermission>().toEqualTypeOf<Exclude<Permission, 'super_admin'>>();
    expectTypeOf<OrganizationRole>().toEqualTypeOf<IdentitySchemas['OrganizationRole']>();
    expect(PERMISSIONS).toEqual(['read', 'send', 'manage', 'events']);
    expect(ROLES).toEqual(['owner', 'admin', 'member']);
  });

  it('are what operations ask for, each by one at least', () => {
    const asked = new Set(Object.values(operations).map(({ permission }) => permission));
    expect(asked).toEqual(new Set([...PERMISSIONS, 'any', 'ticket', 'link', 'super_admin']));
  });

  it('leave managing to owners and admins', () => {
    expect(ROLES.filter((role) => ROLE_PERMISSIONS[role].includes('manage'))).toEqual(['owner', 'admin']);
    expect(ROLE_PERMISSIONS.member).toEqual(['read', 'send', 'events']);
  });
});

// packages/contract/src/generated/permissions.ts: what a credential may do in its organization, and the roles that people have there.
import { banner, readDocument } from './document.mjs';

export default function permissions() {
  const { ApiKey } = readDocument('gateway').components.schemas;
  const { OrganizationRole } = readDocument('identity').components.schemas;
  const listOf = (names) => `[${names.map((name) => `'${name}'`).join(', ')}] as const`;
  const text = `${banner('{gateway,identity}.yaml')}
/** What a credential may do in its organization, in the order that they are shown in; none implies another. */
export const PERMISSIONS = ${listOf(ApiKey.properties.permissions.items.enum)};

/** What somebody is in an organization, the strongest first. */
export const ROLES = ${listOf(OrganizationRole.enum)};
`;
  return { 'packages/contract/src/generated/permissions.ts': text };
}

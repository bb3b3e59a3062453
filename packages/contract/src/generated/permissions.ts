// Generated from openapi/{gateway,identity}.yaml by `npm run generate`. Do not edit.

/** What a credential may do in its organization, in the order that they are shown in; none implies another. */
export const PERMISSIONS = ['read', 'send', 'manage', 'events'] as const;

/** What somebody is in an organization, the strongest first. */
export const ROLES = ['owner', 'admin', 'member'] as const;

import { ROLES } from '@wagate/sdk';
import type { Member } from '@wagate/sdk/live';

export { ROLES };
/** What somebody may do in an organization. */
export type MemberRole = (typeof ROLES)[number];

/** The strongest of a member's roles, which are kept as a list; undefined where none of them is known here. */
export function roleOf({ role }: Pick<Member, 'role'>): MemberRole | undefined {
  const all = (role ?? '').split(',').map((one) => one.trim());
  return ROLES.find((one) => all.includes(one));
}

/** What is done to somebody's place in the organization. */
export type MemberAct = 'role' | 'transfer' | 'remove' | 'leave';

/** The one who looks at the list. */
export interface Viewer {
  userId: string;
  /** Undefined until their own row was read: an unknown right hides nothing. */
  role: MemberRole | undefined;
}

/** Whether somebody may invite, and change and remove others. */
export const manages = ({ role }: Viewer): boolean => role !== 'member';

/** What the one who looks may do to a member: an admin leaves owners alone, and only an owner hands the organization on. */
export function actsOn(viewer: Viewer, member: Member): MemberAct[] {
  if (member.userId === viewer.userId) return manages(viewer) ? ['role', 'leave'] : ['leave'];
  if (!manages(viewer)) return [];
  const owner = viewer.role !== 'admin';
  if (roleOf(member) === 'owner' && !owner) return [];
  return owner ? ['role', 'transfer', 'remove'] : ['role', 'remove'];
}

/** The roles that the one who looks may give. */
export const grantable = ({ role }: Viewer): readonly MemberRole[] =>
  role === 'admin' ? ROLES.filter((one) => one !== 'owner') : ROLES;

/** Whether a member is the only owner, as far as all members are known. */
export function isLastOwner(member: Member, all: readonly Member[], more: boolean): boolean {
  if (more || roleOf(member) !== 'owner') return false;
  return all.every((one) => one.id === member.id || roleOf(one) !== 'owner');
}

import { phoneJid, phoneOf, sameJid } from '@wagate/contract/jid';
import type { Group } from '@wagate/sdk';
import type { GroupMember } from '@wagate/sdk/live';
import { formatPhone } from '../jid/phone.js';
import { resolvedName, type ShownName } from '../person/name.js';

/** Somebody in a group, as a list shows them. */
export interface Participant {
  readonly jid: string;
  readonly name: ShownName;
  /** Formatted; empty where only a hidden id is known. */
  readonly number: string;
  readonly role: 'owner' | 'admin' | 'member';
}

const RANK = { owner: 0, admin: 1, member: 2 } as const;

function roleOf({ lid, phoneNumber, role }: GroupMember, ownerJid: string | undefined): Participant['role'] {
  const owns =
    role === 'superadmin' ||
    sameJid(lid, ownerJid) ||
    (phoneNumber !== undefined && phoneOf(ownerJid) === phoneNumber);
  return owns ? 'owner' : role === 'admin' ? 'admin' : 'member';
}

/** Who is in a group: the owner, the admins, then all others by name; those without one last. */
export function participantsOf(
  members: readonly GroupMember[],
  group: Group | undefined,
  lang: string,
): Participant[] {
  const people = members.map((member): Participant => {
    const phone = member.phoneNumber ?? phoneOf(member.lid);
    return {
      jid: member.lid,
      name: resolvedName(member.name, [member.lid, phone && phoneJid(phone)]),
      number: phone ? formatPhone(phone) : '',
      role: roleOf(member, group?.ownerJid),
    };
  });
  const { compare } = new Intl.Collator(lang);
  const nameless = ({ name }: Participant) =>
    name.source === 'unknown' ? 2 : name.source === 'phone' ? 1 : 0;
  return people.sort(
    (a, b) => RANK[a.role] - RANK[b.role] || nameless(a) - nameless(b) || compare(a.name.text, b.name.text),
  );
}

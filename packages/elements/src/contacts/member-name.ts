import { parseJid, phoneJid } from '@wagate/contract/jid';
import type { GroupMember } from '@wagate/sdk/live';
import { resolvedName, type ShownName } from '../person/name.js';
import { cleanLine, isInvisible } from '../text/clean.js';

/** Digits of a member's number; undefined where it is hidden. */
export function memberPhone({ lid, phoneNumber }: GroupMember): string | undefined {
  const digits = /^\+?(\d{5,15})$/.exec(phoneNumber ?? '')?.[1];
  return digits && digits !== parseJid(lid)?.user ? digits : undefined;
}

/** The name that a member has in this group alone; empty where there is none. */
export function memberTag({ tag }: GroupMember): string {
  const own = cleanLine(tag ?? '');
  return isInvisible(own) ? '' : own;
}

/** What a member is called: by the name that is known of them, else by the one they have in the group, else by their number. */
export function memberName(member: GroupMember): ShownName {
  const phone = memberPhone(member);
  const shown = resolvedName(member.name, [member.lid, phone && phoneJid(phone)]);
  const own = memberTag(member);
  return shown.source !== 'saved' && own ? { text: own, source: 'title' } : shown;
}

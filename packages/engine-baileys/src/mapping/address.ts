import type { ChatKind } from '@wagate/engine';
import {
  isHostedLidUser,
  isJidBroadcast,
  isJidGroup,
  isJidNewsletter,
  isJidStatusBroadcast,
  isLidUser,
  jidNormalizedUser,
} from 'baileys';

/** A JID without its device part; nothing for a missing or senseless one. */
export function bareJid(jid: string | null | undefined): string | undefined {
  if (!jid) return undefined;
  const bare = jidNormalizedUser(jid);
  return bare === '' ? undefined : bare;
}

export function chatKindOf(jid: string): ChatKind {
  if (isJidGroup(jid)) return 'group';
  if (isJidNewsletter(jid)) return 'newsletter';
  if (isJidStatusBroadcast(jid)) return 'status';
  if (isJidBroadcast(jid)) return 'broadcast';
  return 'dm';
}

/** A person's two addresses, sorted by what they are: the phone JID and the LID. */
export interface PersonAddress {
  senderJid?: string;
  senderLid?: string;
}

export function personAddress(...addresses: (string | null | undefined)[]): PersonAddress {
  const person: PersonAddress = {};
  for (const address of addresses) {
    const bare = bareJid(address);
    if (!bare || chatKindOf(bare) !== 'dm') continue;
    if (isLidUser(bare) || isHostedLidUser(bare)) person.senderLid ??= bare;
    else person.senderJid ??= bare;
  }
  return person;
}

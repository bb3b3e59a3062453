import { chatKind, isLid, sameJid } from '@wagate/contract/jid';

/** Who wrote a message, as it says itself. */
export interface Author {
  fromMe: boolean;
  senderJid?: string;
  senderLid?: string;
}

/**
 * Whether two descriptions may be of one author. Ids are the sender's choice, so a message is known by both; but a plain gateway
 * may name nobody, or one by another address each time, and what nobody can tell apart is one message.
 */
export function sameAuthor(chatJid: string, a: Author, b: Author): boolean {
  if (a.fromMe || b.fromMe) return a.fromMe === b.fromMe;
  if (chatKind(chatJid) === 'dm') return true;
  const pairs = [
    [a.senderLid, b.senderLid],
    [a.senderJid, b.senderJid],
  ].filter((pair): pair is [string, string] => pair.every((jid) => jid !== undefined && jid !== ''));
  return !pairs.length || pairs.some(([one, other]) => sameJid(one, other));
}

/** Whom `targetSender` of an event names; `undefined` where a gateway says nothing of it. */
export function targetAuthor(targetSender: string | undefined): Author | undefined {
  if (!targetSender) return undefined;
  if (targetSender === 'me') return { fromMe: true };
  return isLid(targetSender)
    ? { fromMe: false, senderLid: targetSender }
    : { fromMe: false, senderJid: targetSender };
}

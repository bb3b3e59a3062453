import { bareJid, parseJid, sameJid } from '@wagate/contract/jid';
import type { TimelineMessage } from '@wagate/sdk/live';
import { resolvedName, type ShownName } from '../person/name.js';
import { cleanLine } from '../text/clean.js';
import type { Mentions } from '../text/tokens.js';

/** The address that stands for the author: the hidden id where known, as it is the steadier of the two. */
export function senderKey(message: TimelineMessage): string {
  if (message.fromMe) return 'me';
  return bareJid(message.senderLid ?? message.senderJid ?? message.chatJid);
}

export function senderName(message: TimelineMessage): ShownName {
  return resolvedName(message.senderName, [message.senderLid, message.senderJid]);
}

/** Who deleted a message. In a group that may be an admin, and a plain gateway's list does not tell who it was. */
export function deletionOf(
  message: TimelineMessage,
  group: boolean,
): { by: 'me' | 'author' | 'admin' | 'unknown'; name: string } {
  const { fromMe, senderJid, senderLid, deletedBy } = message;
  // Between two people only the author can.
  if (!group) return { by: fromMe ? 'me' : 'unknown', name: '' };
  if (!deletedBy) return { by: 'unknown', name: '' };
  if (deletedBy.fromMe) return { by: 'me', name: '' };
  const name = resolvedName(deletedBy.senderName, [deletedBy.senderLid, deletedBy.senderJid]).text;
  if (fromMe) return { by: 'admin', name };
  const pairs = [
    [senderLid, deletedBy.senderLid],
    [senderJid, deletedBy.senderJid],
  ].filter((pair): pair is [string, string] => pair.every(Boolean));
  if (pairs.length === 0) return { by: 'unknown', name: '' };
  return pairs.some(([one, other]) => sameJid(one, other)) ? { by: 'author', name } : { by: 'admin', name };
}

/** Names of those that the message mentions, by the user part of their address; `unknown` names the nameless. */
export function mentionsOf(message: TimelineMessage, unknown: string): Mentions | undefined {
  const jids = Array.isArray(message.mentions)
    ? message.mentions.filter((jid): jid is string => typeof jid === 'string')
    : [];
  const named = Object.entries(message.mentionNames ?? {});
  if (jids.length === 0 && named.length === 0) return undefined;
  const names = new Map<string, string>();
  for (const jid of jids) names.set(userOf(jid), resolvedName(undefined, [jid]).text || unknown);
  for (const [jid, name] of named) {
    const shown = resolvedName(cleanLine(name), [jid]).text;
    if (shown) names.set(userOf(jid), shown);
  }
  return names;
}

const userOf = (jid: string) => parseJid(jid)?.user ?? jid;

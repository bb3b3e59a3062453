import { bareJid, parseJid } from '@wagate/contract/jid';
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

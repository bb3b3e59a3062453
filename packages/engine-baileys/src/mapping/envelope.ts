import { canonicalJid, chatKind } from '@wagate/contract/jid';
import type { EngineMessage } from '@wagate/engine';
import { type BinaryNode, decodeMessageNode } from 'baileys';
import { personAddress } from './address.js';
import { epochMs } from './time.js';

/** The account's own two addresses. */
export interface Me {
  id: string;
  lid?: string;
}

/** Who wrote what where and when: all of a message but its content. */
export type Envelope = Omit<EngineMessage, 'content' | 'media' | 'mentions' | 'quoted' | 'status'>;

/** Reads a message stanza's attributes. Throws on a stanza that names no chat or claims to be ours and is not. */
export function envelopeOf(stanza: BinaryNode, me: Me): Envelope {
  const { fullMessage } = decodeMessageNode(stanza, me.id, me.lid ?? '');
  const { key } = fullMessage;
  const fromMe = key.fromMe === true;
  const chatJid = chatOf(stanza, canonicalJid(key.remoteJid), fromMe);
  if (!chatJid || !key.id) throw new Error('The message stanza names no chat');
  const kind = chatKind(chatJid);
  const direct = kind === 'dm';
  const sender = fromMe
    ? personAddress(me.id, me.lid)
    : personAddress(key.participant ?? stanza.attrs.from, key.participantAlt, key.remoteJidAlt);
  const chatAlt = direct ? otherAddress(chatJid, stanza, fromMe) : undefined;
  return {
    id: key.id,
    chatJid,
    chatKind: kind,
    ...(chatAlt && { chatAlt }),
    fromMe,
    ...sender,
    ...(fullMessage.pushName && { pushName: fullMessage.pushName }),
    timestamp: epochMs(stanza.attrs.t),
  };
}

/** What somebody has sent to a list of theirs stands in the chat with them, as on every phone: the list is nobody else's. */
function chatOf({ attrs }: BinaryNode, named: string | undefined, fromMe: boolean): string | undefined {
  return chatKind(named) === 'broadcast' && !fromMe ? canonicalJid(attrs.participant) : named;
}

/** A direct chat's other address. In what we wrote on another device the sender is us, and the chat the recipient. */
function otherAddress(chatJid: string, { attrs }: BinaryNode, fromMe: boolean): string | undefined {
  const named = fromMe
    ? [attrs.peer_recipient_lid, attrs.peer_recipient_pn, attrs.recipient_lid, attrs.recipient_pn]
    : [attrs.sender_lid, attrs.sender_pn, attrs.participant_lid, attrs.participant_pn];
  return named.map(canonicalJid).find((jid) => jid !== undefined && jid !== chatJid);
}

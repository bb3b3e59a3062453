import { randomBytes } from 'node:crypto';
import { canonicalJid, isGroupJid, isLid } from '@wagate/contract/jid';
import type { MessageTarget, SendContent, SendFile, SendMessage } from '@wagate/engine';
import { proto } from 'baileys';
import { UnknownPollError } from '../errors.js';
import type { Me } from '../mapping/envelope.js';
import { unwrap } from '../mapping/unwrap.js';
import { type PollSecret, sealVote } from '../signal/seal-vote.js';

const { REVOKE, MESSAGE_EDIT } = proto.Message.ProtocolMessage.Type;
const { MEDIA_ALBUM } = proto.MessageAssociation.AssociationType;

export interface OutgoingParts {
  me: Me;
  /** Puts a file where its recipients can fetch it. */
  upload(file: SendFile): Promise<proto.IMessage>;
  /** What opens the votes of a poll, where that is kept. */
  pollSecret(id: string): Promise<PollSecret | undefined>;
  now(): number;
}

/** What is sent, as WhatsApp writes it. Its secret, without which nobody can answer to it in secret, is made here. */
export async function outgoingMessage(send: SendMessage, parts: OutgoingParts): Promise<proto.IMessage> {
  const message = await bodyOf(send, parts);
  addContext(message, contextOf(send, parts.me));
  if (changesAnother(send.content)) return message;
  const { content } = send;
  const albumId = 'albumId' in content ? content.albumId : undefined;
  return {
    ...message,
    messageContextInfo: {
      ...message.messageContextInfo,
      // A recipient who reports the message proves with it that it came from us.
      messageSecret: randomBytes(32),
      ...(albumId && {
        messageAssociation: {
          associationType: MEDIA_ALBUM,
          parentMessageKey: { remoteJid: send.to, fromMe: true, id: albumId },
        },
      }),
    },
  };
}

/** Whether it says something about an earlier message. */
export const changesAnother = ({ type }: SendContent): boolean =>
  type === 'reaction' || type === 'edit' || type === 'revoke' || type === 'poll_vote';

async function bodyOf(send: SendMessage, parts: OutgoingParts): Promise<proto.IMessage> {
  const { content, to } = send;
  switch (content.type) {
    case 'text':
      return textBody(content.text, send, parts.me);
    case 'album':
      return {
        albumMessage: { expectedImageCount: content.images, expectedVideoCount: content.videos },
      };
    case 'poll': {
      const poll = {
        name: content.name,
        options: content.options.map((optionName) => ({ optionName })),
        selectableOptionsCount: content.selectableCount,
      };
      return content.selectableCount === 1 ? { pollCreationMessageV3: poll } : { pollCreationMessage: poll };
    }
    case 'location': {
      const { latitude: degreesLatitude, longitude: degreesLongitude, name, address } = content;
      return { locationMessage: { degreesLatitude, degreesLongitude, name, address } };
    }
    case 'contact':
      return { contactMessage: { displayName: content.displayName, vcard: content.vcard } };
    case 'reaction':
      return {
        reactionMessage: {
          key: keyOf(to, content.target),
          text: content.emoji,
          senderTimestampMs: parts.now(),
        },
      };
    case 'edit':
      return {
        protocolMessage: {
          type: MESSAGE_EDIT,
          key: keyOf(to, content.target),
          editedMessage: textBody(content.text, send, parts.me),
          timestampMs: parts.now(),
        },
      };
    case 'revoke':
      return { protocolMessage: { type: REVOKE, key: keyOf(to, content.target) } };
    case 'poll_vote':
      return voteBody(to, content, parts);
    default:
      return parts.upload(content);
  }
}

function textBody(text: string, send: SendMessage, me: Me): proto.IMessage {
  const contextInfo = contextOf(send, me);
  return contextInfo ? { extendedTextMessage: { text, contextInfo } } : { conversation: text };
}

async function voteBody(
  to: string,
  { target, options }: Extract<SendContent, { type: 'poll_vote' }>,
  { me, pollSecret, now }: OutgoingParts,
): Promise<proto.IMessage> {
  const kept = await pollSecret(target.id);
  const byLid = kept?.creators.find(isLid);
  const byNumber = kept?.creators.find((jid) => !isLid(jid));
  // Where people go by LIDs, or nothing else is known of who asks, the vote is bound to them.
  const lids = (isLid(to) || isGroupJid(to) || !byNumber) && byLid && me.lid;
  const creator = lids ? byLid : byNumber;
  if (!kept || !creator) throw new UnknownPollError();
  const voter = lids ? me.lid! : canonicalJid(me.id)!;
  return {
    pollUpdateMessage: {
      pollCreationMessageKey: keyOf(to, target),
      vote: sealVote(kept, { poll: target.id, creator, voter }, options),
      senderTimestampMs: now(),
    },
  };
}

/** The key by which a message is named from where we stand. */
function keyOf(to: string, { id, sender }: MessageTarget): proto.IMessageKey {
  if (sender === 'me') return { remoteJid: to, fromMe: true, id };
  const participant = isGroupJid(to) ? (sender?.lid ?? sender?.phoneJid) : undefined;
  return { remoteJid: to, fromMe: false, id, ...(participant && { participant }) };
}

function contextOf({ to, mentions, quoted, forwarded }: SendMessage, me: Me): proto.IContextInfo | undefined {
  if (!mentions?.length && !quoted && !forwarded) return undefined;
  return {
    ...(forwarded && { isForwarded: true, forwardingScore: 1 }),
    ...(mentions?.length && { mentionedJid: mentions }),
    ...(quoted && {
      stanzaId: quoted.id,
      participant: quoted.fromMe ? canonicalJid(me.id) : (quoted.senderJid ?? to),
      quotedMessage: { conversation: quoted.body ?? '' },
    }),
  };
}

/** Puts a context into whatever kind of message it is. */
function addContext(message: proto.IMessage, contextInfo: proto.IContextInfo | undefined): void {
  if (!contextInfo) return;
  for (const [name, part] of Object.entries(unwrap(message).message))
    if (/Message(V\d)?$/.test(name) && name !== 'protocolMessage' && part && typeof part === 'object')
      Object.assign(part, { contextInfo: { ...part.contextInfo, ...contextInfo } });
}

/** What a stanza says of its message in clear: WhatsApp's servers treat it accordingly. */
export function stanzaMarks(message: proto.IMessage): { edit?: string; polltype?: string } {
  const { protocolMessage, pollUpdateMessage, pollCreationMessage, pollCreationMessageV3 } = message;
  if (protocolMessage?.type === MESSAGE_EDIT) return { edit: '1' };
  if (protocolMessage?.type === REVOKE) return { edit: protocolMessage.key?.fromMe ? '7' : '8' };
  if (pollUpdateMessage) return { polltype: 'vote' };
  return pollCreationMessage || pollCreationMessageV3 ? { polltype: 'creation' } : {};
}

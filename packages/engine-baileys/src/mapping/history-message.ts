import { canonicalJid, chatKind, isGroupJid } from '@wagate/contract/jid';
import type { EngineMessage, MessageContent, MessageStatus } from '@wagate/engine';
import { proto } from 'baileys';
import { personAddress } from './address.js';
import { boundedText, EMOJI_LENGTH } from './bounded.js';
import { contentOf } from './content.js';
import type { Envelope, Me } from './envelope.js';
import { messageOf, saysNothing, unreadMessage } from './message.js';
import { optionNames } from './poll-options.js';
import { personOf } from './target-sender.js';
import { epochMs, momentOf } from './time.js';
import { unwrap } from './unwrap.js';

const { Status, StubType } = proto.WebMessageInfo;

const statuses = new Map<number, MessageStatus>([
  [Status.ERROR, 'failed'],
  [Status.PENDING, 'pending'],
  [Status.SERVER_ACK, 'sent'],
  [Status.DELIVERY_ACK, 'delivered'],
  [Status.READ, 'read'],
  [Status.PLAYED, 'played'],
]);

/**
 * The phone keeps of an edited message the edit alone: with its words it is the message.
 * @returns what is kept under the message's own id; as it came where nothing was edited
 */
export function editedOriginal(info: proto.IWebMessageInfo): proto.IWebMessageInfo {
  const { protocolMessage } = info.message ? unwrap(info.message).message : {};
  const { type, key, editedMessage } = protocolMessage ?? {};
  if (type !== proto.Message.ProtocolMessage.Type.MESSAGE_EDIT || !key?.id || !editedMessage) return info;
  const { messageContextInfo } = info.message ?? {};
  return { ...info, key: { ...info.key, id: key.id }, message: { messageContextInfo, ...editedMessage } };
}

/** A message as the phone keeps it: in history, and where it resends what this device could not decrypt. */
export function storedMessageOf(info: proto.IWebMessageInfo, me: Me): EngineMessage | undefined {
  const address = addressOf(info.key, info.participant, me);
  if (!address) return undefined;
  const envelope: Envelope = {
    ...address,
    ...(info.pushName && { pushName: info.pushName }),
    timestamp: epochMs(info.messageTimestamp),
  };
  const message = storedContentOf(info, envelope, me);
  const status = address.fromMe ? statuses.get(info.status ?? -1) : undefined;
  return message && { ...message, ...(status && { status }) };
}

function storedContentOf(
  { message, messageStubType }: proto.IWebMessageInfo,
  envelope: Envelope,
  me: Me,
): EngineMessage | undefined {
  // The phone waits for it as well.
  if (!message)
    return messageStubType === StubType.CIPHERTEXT ? unreadMessage(envelope, { type: 'waiting' }) : undefined;
  // The phone keeps no message that says nothing: this one says what the schema does not know.
  if (saysNothing(message) && !message.senderKeyDistributionMessage && !message.albumMessage)
    return unreadMessage(envelope, { type: 'unsupported', kind: 'unknown' });
  return messageOf(envelope, message, me);
}

/** The votes that a stored poll carries, each as the message it once was. */
export function storedVotesOf(info: proto.IWebMessageInfo, me: Me): EngineMessage[] {
  const poll = info.message && contentOf(info.message);
  const target = addressOf(info.key, info.participant, me);
  if (poll?.type !== 'poll' || !target) return [];
  const targetSender = target.fromMe ? 'me' : personOf(target);
  return (info.pollUpdates ?? []).flatMap(({ pollUpdateMessageKey, vote, senderTimestampMs }) => {
    const address = addressOf({ remoteJid: info.key?.remoteJid, ...pollUpdateMessageKey }, undefined, me);
    if (!address || !vote) return [];
    const content: MessageContent = {
      type: 'poll_vote',
      targetId: target.id,
      ...(targetSender && { targetSender }),
      selectedOptions: optionNames(vote.selectedOptions, poll.options),
    };
    return [
      { ...address, timestamp: momentOf(senderTimestampMs) ?? epochMs(info.messageTimestamp), content },
    ];
  });
}

/** The reactions a stored message carries, each as the message it once was. */
export function storedReactionsOf(info: proto.IWebMessageInfo, me: Me): EngineMessage[] {
  const targetId = info.key?.id;
  const target = addressOf(info.key, info.participant, me);
  if (!targetId || !target) return [];
  const targetSender = target.fromMe ? 'me' : personOf(target);
  return (info.reactions ?? []).flatMap(({ key, text, senderTimestampMs }) => {
    const address = addressOf({ remoteJid: info.key?.remoteJid, ...key }, undefined, me);
    if (!address || !text) return [];
    const timestamp = momentOf(senderTimestampMs) ?? epochMs(info.messageTimestamp);
    return [
      {
        ...address,
        timestamp,
        content: {
          type: 'reaction',
          targetId,
          ...(targetSender && { targetSender }),
          emoji: boundedText(text, EMOJI_LENGTH),
        },
      },
    ];
  });
}

type Address = Pick<EngineMessage, 'id' | 'chatJid' | 'chatKind' | 'fromMe' | 'senderJid' | 'senderLid'>;

function addressOf(
  key: (proto.IMessageKey & { participantAlt?: string }) | null | undefined,
  participant: string | null | undefined,
  me: Me,
): Address | undefined {
  const chatJid = canonicalJid(key?.remoteJid);
  if (!key?.id || !chatJid) return undefined;
  const fromMe = key.fromMe === true;
  const author = key.participant ?? participant ?? (isGroupJid(chatJid) ? undefined : chatJid);
  const sender = fromMe ? personAddress(me.id, me.lid) : personAddress(author, key.participantAlt);
  return { id: key.id, chatJid, chatKind: chatKind(chatJid), fromMe, ...sender };
}

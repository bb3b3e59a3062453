import { canonicalJid, chatKind, isGroupJid } from '@wagate/contract/jid';
import type { EngineMessage, MessageStatus } from '@wagate/engine';
import { proto } from 'baileys';
import { personAddress } from './address.js';
import type { Envelope, Me } from './envelope.js';
import { messageOf } from './message.js';
import { personOf } from './target-sender.js';
import { epochMs, toNumber } from './time.js';

const { Status } = proto.WebMessageInfo;

const statuses = new Map<number, MessageStatus>([
  [Status.ERROR, 'failed'],
  [Status.PENDING, 'pending'],
  [Status.SERVER_ACK, 'sent'],
  [Status.DELIVERY_ACK, 'delivered'],
  [Status.READ, 'read'],
  [Status.PLAYED, 'played'],
]);

/** A message as the phone keeps it: in history, and where it resends what this device could not decrypt. */
export function storedMessageOf(info: proto.IWebMessageInfo, me: Me): EngineMessage | undefined {
  const address = addressOf(info.key, info.participant, me);
  if (!address || !info.message) return undefined;
  const envelope: Envelope = {
    ...address,
    ...(info.pushName && { pushName: info.pushName }),
    timestamp: epochMs(info.messageTimestamp),
  };
  const message = messageOf(envelope, info.message, me);
  const status = address.fromMe ? statuses.get(info.status ?? -1) : undefined;
  return message && { ...message, ...(status && { status }) };
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
    const timestamp = toNumber(senderTimestampMs) ?? epochMs(info.messageTimestamp);
    return [
      {
        ...address,
        timestamp,
        content: { type: 'reaction', targetId, ...(targetSender && { targetSender }), emoji: text },
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

import type { EngineMessage, MessageStatus } from '@wagate/engine';
import { isJidGroup, proto } from 'baileys';
import { bareJid, chatKindOf, personAddress } from './address.js';
import type { Envelope, Me } from './envelope.js';
import { messageOf } from './message.js';
import { epochMs } from './time.js';

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
  const key = info.key as
    | (proto.IMessageKey & { participantAlt?: string; remoteJidAlt?: string })
    | undefined;
  const chatJid = bareJid(key?.remoteJid);
  if (!key?.id || !chatJid || !info.message) return undefined;
  const fromMe = key.fromMe === true;
  const author = key.participant ?? info.participant ?? (isJidGroup(chatJid) ? undefined : chatJid);
  const envelope: Envelope = {
    id: key.id,
    chatJid,
    chatKind: chatKindOf(chatJid),
    fromMe,
    ...(fromMe ? personAddress(me.id, me.lid) : personAddress(author, key.participantAlt)),
    ...(info.pushName && { pushName: info.pushName }),
    timestamp: epochMs(info.messageTimestamp),
  };
  const message = messageOf(envelope, info.message, me);
  const status = fromMe ? statuses.get(info.status ?? -1) : undefined;
  return message && { ...message, ...(status && { status }) };
}

import { sameJid } from '@wagate/contract/jid';
import type { EnginePerson, TargetSender } from '@wagate/engine';
import type { proto } from 'baileys';
import { type PersonAddress, personAddress } from './address.js';
import type { Envelope, Me } from './envelope.js';

export function personOf({ senderJid, senderLid }: PersonAddress): EnginePerson | undefined {
  if (!senderJid && !senderLid) return undefined;
  return { ...(senderLid && { lid: senderLid }), ...(senderJid && { phoneJid: senderJid }) };
}

/**
 * Who wrote the message that a key names. The key is written from where its writer stands: `fromMe` is theirs, and the
 * other one in a direct chat may be us.
 */
export function targetSenderOf(key: proto.IMessageKey, writer: Envelope, me: Me): TargetSender | undefined {
  if (key.fromMe) return writer.fromMe ? 'me' : personOf(writer);
  if (key.participant) {
    const ours = [me.id, me.lid].some((own) => sameJid(key.participant, own));
    return ours ? 'me' : personOf(personAddress(key.participant));
  }
  if (writer.chatKind !== 'dm') return undefined;
  return writer.fromMe ? personOf(personAddress(writer.chatJid, writer.chatAlt)) : 'me';
}

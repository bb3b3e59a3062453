import type { EngineMessage, MessageContent } from '@wagate/engine';
import type { proto } from 'baileys';
import { contentOf, targetKeyOf } from './content.js';
import { contextOf, expiryOf } from './context.js';
import type { Envelope, Me } from './envelope.js';
import { mediaReferenceOf } from './media-reference.js';
import { albumOf, isBesideAnother, secretOf } from './message-context.js';
import { placeOf } from './places.js';
import { targetSenderOf } from './target-sender.js';

/** Puts a message together; nothing for one that says nothing to a reader. */
export function messageOf(envelope: Envelope, message: proto.IMessage, me: Me): EngineMessage | undefined {
  const content = isBesideAnother(message) ? undefined : contentOf(message);
  if (!content) return undefined;
  const media = mediaReferenceOf(envelope, message);
  const albumId = albumOf(message);
  const expiresAt = expiryOf(message, envelope.timestamp);
  const secret = secretOf(message);
  return {
    ...envelope,
    content: withTarget(content),
    ...(media && { media }),
    ...contextOf(message, me),
    ...(albumId && { albumId }),
    ...(expiresAt && { expiresAt }),
    ...(secret && { secret }),
  };

  function withTarget(said: MessageContent): MessageContent {
    if (said.type !== 'reaction' && said.type !== 'poll_vote' && said.type !== 'revoke') return said;
    const key = targetKeyOf(message);
    const targetSender = key && targetSenderOf(key, envelope, me);
    return targetSender ? { ...said, targetSender } : said;
  }
}

/** As much of a message that could not be read as is kept of it. */
const ORIGINAL_LENGTH = 65_536;

/** A message of which only that it came can be told. */
export function unreadMessage(
  envelope: Envelope,
  content: Extract<MessageContent, { type: 'unsupported' | 'waiting' | 'phone_only' }>,
  original?: Uint8Array,
): EngineMessage {
  const kept = original && original.length > 0 && original.length <= ORIGINAL_LENGTH;
  return { ...envelope, content, ...(kept && { original }) };
}

/** Whether all that the schema knows of a message is for no reader: then what it does not know is the message. */
export function saysNothing(message: proto.IMessage): boolean {
  return Object.entries(message).every(
    ([field, part]) => part === null || part === undefined || placeOf(field) === 'silent',
  );
}

import type { EngineMessage, MessageContent } from '@wagate/engine';
import type { proto } from 'baileys';
import { contentOf, targetKeyOf } from './content.js';
import { contextOf } from './context.js';
import type { Envelope, Me } from './envelope.js';
import { mediaReferenceOf } from './media-reference.js';
import { targetSenderOf } from './target-sender.js';

/** Puts a message together; nothing for one that says nothing to a reader. */
export function messageOf(envelope: Envelope, message: proto.IMessage, me: Me): EngineMessage | undefined {
  const content = contentOf(message);
  if (!content) return undefined;
  const media = mediaReferenceOf(envelope, message);
  return { ...envelope, content: withTarget(content), ...(media && { media }), ...contextOf(message, me) };

  function withTarget(said: MessageContent): MessageContent {
    if (said.type !== 'reaction' && said.type !== 'poll_vote' && said.type !== 'revoke') return said;
    const key = targetKeyOf(message);
    const targetSender = key && targetSenderOf(key, envelope, me);
    return targetSender ? { ...said, targetSender } : said;
  }
}

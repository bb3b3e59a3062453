import type { EngineMessage } from '@wagate/engine';
import type { proto } from 'baileys';
import { contentOf } from './content.js';
import { contextOf } from './context.js';
import type { Envelope, Me } from './envelope.js';

/** Puts a message together; nothing for one that says nothing to a reader. */
export function messageOf(envelope: Envelope, message: proto.IMessage, me: Me): EngineMessage | undefined {
  const content = contentOf(message);
  return content && { ...envelope, content, ...contextOf(message, me) };
}

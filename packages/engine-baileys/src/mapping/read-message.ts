import type { EngineMessage } from '@wagate/engine';
import type { proto } from 'baileys';
import type { Envelope, Me } from './envelope.js';
import { messageOf, saysNothing, unreadMessage } from './message.js';
import { secretOf } from './message-context.js';
import { unknownField } from './unknown-fields.js';
import { unwrap } from './unwrap.js';

/** What a message says whose bytes are at hand: they show what the schema does not know, and are kept then. */
export function readMessage(
  envelope: Envelope,
  message: proto.IMessage,
  bytes: Uint8Array,
  me: Me,
): EngineMessage | undefined {
  const told = messageOf(envelope, message, me);
  const field = told || !saysNothing(unwrap(message).message) ? undefined : unknownField(bytes);
  const kind = told?.content.type === 'unsupported' ? told.content.kind : field && `field ${field}`;
  if (!kind) return told;
  const secret = secretOf(message);
  return {
    ...unreadMessage(envelope, { type: 'unsupported', kind }, bytes),
    ...(secret && { secret }),
  };
}

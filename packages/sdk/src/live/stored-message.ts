import type { Schemas } from '@wagate/contract/types';
import type { Message } from '../model.js';

/**
 * A message as REST gives it, made readable. The production gateway stores a message without text as the JSON of its event inside
 * `body`: that is taken apart, if it really names this message, and never for a text, which may look like anything.
 */
export function readStored(message: Message): Message {
  const { body, type, waMessageId } = message;
  if (type === 'text' || !body?.startsWith('{')) return message;
  let payload: Partial<Schemas['MessagePayload']> | null;
  try {
    payload = JSON.parse(body);
  } catch {
    return message;
  }
  if (payload?.waMessageId !== waMessageId) return message;
  const { location, contact, poll } = payload;
  return {
    ...message,
    body: typeof payload.body === 'string' ? payload.body : undefined,
    location: message.location ?? location,
    contact: message.contact ?? contact,
    poll:
      message.poll ??
      (Array.isArray(poll?.options)
        ? { ...poll, options: poll.options.map((text) => ({ text: String(text), votes: 0 })), totalVotes: 0 }
        : undefined),
  };
}

import type { Chat, Message } from '../schemas.js';

/** As long as the contract lets a preview be, in characters. */
const LONGEST = 200;

/** The latest message of a chat, for a list. */
export function previewOf(message: Message): NonNullable<Chat['lastMessage']> {
  const { waMessageId, type, body, deleted, fromMe, senderName, status, timestamp } = message;
  return {
    waMessageId,
    type: deleted ? 'revoke' : type,
    ...(body !== undefined && !deleted && { body: [...body].slice(0, LONGEST).join('') }),
    fromMe,
    ...(senderName && { senderName }),
    ...(status && { status }),
    timestamp,
  };
}

/** The chat, told by what was written in it. */
export function withLatest(chat: Chat, messages: readonly Message[]): Chat {
  const latest = messages.reduce<Message | undefined>(
    (newest, message) => (newest && newest.timestamp > message.timestamp ? newest : message),
    undefined,
  );
  if (!latest) return chat;
  return { ...chat, lastMessageAt: latest.timestamp, lastMessage: previewOf(latest) };
}

import type { Message, MessagePayload } from '../schemas.js';

/** What an event tells of a stored message. */
export function payloadOf(message: Message, more: Partial<MessagePayload> = {}): MessagePayload {
  const { waMessageId, chatJid, fromMe, type, timestamp, hasMedia, media, body } = message;
  const { senderJid, senderLid, senderName, quoted, location, contact, poll, mentionNames } = message;
  return {
    waMessageId,
    chatJid,
    fromMe,
    type,
    timestamp,
    hasMedia,
    media: media ?? null,
    ...(body !== undefined && { body }),
    ...(senderJid && { senderJid }),
    ...(senderLid && { senderLid }),
    ...(senderName && { pushName: senderName }),
    ...(quoted && {
      quotedMessageId: quoted.waMessageId,
      quotedFromMe: quoted.fromMe,
      ...(quoted.body !== undefined && { quotedBody: quoted.body }),
    }),
    ...(location && { location }),
    ...(contact && { contact }),
    ...(poll && {
      poll: {
        name: poll.name,
        options: poll.options.map(({ text }) => text),
        selectableCount: poll.selectableCount,
        ...(poll.endTime && { endTime: poll.endTime }),
      },
    }),
    ...(mentionNames && {
      mentions: Object.fromEntries(
        Object.entries(mentionNames).map(([jid, pushName]) => [jid, { pushName }]),
      ),
    }),
    ...more,
  };
}

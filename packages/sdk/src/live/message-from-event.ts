import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import type { Message } from '../model.js';

type MessagePayload = Schemas['MessagePayload'];

/** The stored form of a message that an event tells of; its row id stays unknown until it is read over REST. */
export function messageFromEvent({
  session,
  timestamp: at,
  payload,
}: GatewayEvent<'message' | 'message.from_me'>): Message {
  const { waMessageId, chatJid, fromMe, type, timestamp, hasMedia, senderJid, senderLid, pushName, body } =
    payload;
  const { mentions, quotedMessageId, quotedBody, quotedFromMe, location, contact, poll, media } = payload;
  const { contacts, event, parts, albumId, viewOnce, expiresAt } = payload;
  return {
    id: waMessageId,
    waMessageId,
    sessionId: session,
    chatJid,
    senderJid,
    senderLid,
    senderName: pushName,
    fromMe,
    direction: fromMe ? 'out' : 'in',
    type,
    body,
    hasMedia,
    media: media ?? undefined,
    ...mentionsIn(mentions),
    quotedMessageId,
    quoted: quotedMessageId
      ? { waMessageId: quotedMessageId, type: 'text', body: quotedBody, fromMe: quotedFromMe ?? false }
      : undefined,
    location,
    contact,
    contacts,
    event,
    parts,
    albumId,
    viewOnce,
    expiresAt,
    poll: poll && {
      ...poll,
      options: poll.options.map((text) => ({ text, votes: 0 })),
      totalVotes: 0,
    },
    status: fromMe ? 'sent' : undefined,
    edited: false,
    deleted: false,
    timestamp,
    createdAt: at,
  };
}

/** Who is mentioned, as messages have it; neither field has a value where nobody is. */
export function mentionsIn(told: MessagePayload['mentions']): Pick<Message, 'mentions' | 'mentionNames'> {
  const mentioned = Object.keys(told ?? {});
  const names = mentioned.flatMap((jid) => {
    const { pushName } = told![jid] ?? {};
    return pushName ? [[jid, pushName] as const] : [];
  });
  return {
    mentions: mentioned.length ? mentioned : undefined,
    mentionNames: names.length ? Object.fromEntries(names) : undefined,
  };
}

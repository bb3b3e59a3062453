import { chatKind } from '@wagate/contract/jid';
import { touchChat } from '../chats/chat-row.js';
import { chatAddress } from '../chats/find-chat.js';
import type { Change } from '../events/writer.js';
import type { Shown } from '../sessions/account.js';
import { ulid } from '../ulid.js';
import type { Described } from './content.js';
import { describe } from './content.js';
import { messageNamed } from './find-message.js';
import type { KeptContent, Outgoing, SentChange } from './kept-send.js';
import { insertMessages } from './message-row.js';
import { messagePayload } from './payload.js';

/** A message to be stored and sent. */
export interface MessageToSend {
  to: string;
  content: Exclude<KeptContent, SentChange>;
  mentions?: readonly string[];
  replyTo?: string;
  /** The text of an album, which WhatsApp has with its first file. */
  caption?: string;
  forwarded?: boolean;
  unchecked?: boolean;
}

function describeSent({ content, caption }: MessageToSend): Described {
  if (content.type === 'album')
    return { type: 'album', body: caption ?? null, content: null, hasMedia: false };
  const described = describe(content);
  if (!('albumId' in content) || !content.albumId) return described;
  return { ...described, content: { ...described.content, albumId: content.albumId } };
}

/**
 * Stores an own message before it is sent, so that a crash in between is seen, and tells the other tabs of it. What
 * becomes of it is told by `message.status`.
 */
export async function storeOutgoing(
  change: Change,
  session: Shown,
  waMessageId: string,
  message: MessageToSend,
): Promise<Outgoing> {
  const { trx, now } = change;
  const account = { sessionId: session.id, accountId: session.account_id };
  const chatJid = await chatAddress(trx, session, message.to);
  const target = message.replyTo
    ? await messageNamed(trx, { ...account, chatJid }, message.replyTo)
    : undefined;
  const quoted = message.replyTo
    ? {
        id: message.replyTo,
        senderJid: target?.sender_jid ?? target?.sender_lid ?? undefined,
        body: target?.deleted ? undefined : (target?.body ?? undefined),
        fromMe: target ? target.from_me === 1 : undefined,
      }
    : undefined;
  const mentions = message.mentions?.length ? [...message.mentions] : undefined;
  const described = describeSent(message);
  const row = {
    id: `msg_${ulid()}`,
    account_id: session.account_id,
    wa_message_id: waMessageId,
    chat_jid: chatJid,
    sender: 'me',
    sender_jid: null,
    sender_lid: null,
    from_me: 1,
    type: described.type,
    body: described.body,
    content: described.content && JSON.stringify(described.content),
    quoted_message_id: message.replyTo ?? null,
    quoted: quoted ? JSON.stringify({ ...quoted, id: undefined }) : null,
    mentions: mentions ? JSON.stringify(mentions) : null,
    has_media: described.hasMedia ? 1 : 0,
    status: 'pending',
    error: null,
    edited: 0,
    deleted: 0,
    timestamp: Math.floor(now / 1000) * 1000,
    created_at: now,
  } as const;
  await insertMessages(change, [row]);
  await touchChat(change, {
    accountId: session.account_id,
    chatJid,
    kind: chatKind(chatJid),
    messageId: row.id,
    timestamp: row.timestamp,
    // Who answers has read the chat.
    unread: 'reset',
  });
  change.emit(account, 'message.from_me', await messagePayload(change, row));
  return {
    id: waMessageId,
    to: chatJid,
    content: message.content,
    timestamp: row.timestamp,
    ...(mentions ? { mentions } : {}),
    ...(quoted ? { quoted } : {}),
    ...(message.forwarded ? { forwarded: true } : {}),
    ...(message.unchecked ? { unchecked: true } : {}),
  };
}

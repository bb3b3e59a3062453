import { chatKind } from '@wagate/contract/jid';
import type { SendText } from '@wagate/engine';
import { touchChat } from '../chats/chat-row.js';
import { chatAddress } from '../chats/find-chat.js';
import type { Change } from '../events/writer.js';
import type { Shown } from '../sessions/account.js';
import { ulid } from '../ulid.js';
import { messageNamed } from './find-message.js';
import { insertMessages } from './message-row.js';
import { messagePayload } from './payload.js';
import type { TextToSend } from './send-request.js';

export interface Outgoing extends SendText {
  /** Epoch milliseconds, whole seconds as WhatsApp has them: what comes and goes then lies in the order of its arrival. */
  timestamp: number;
}

/**
 * Stores an own message before it is sent, so that a crash in between is seen, and tells the other tabs of it. What
 * becomes of it is told by `message.status`.
 */
export async function storeOutgoing(
  change: Change,
  session: Shown,
  waMessageId: string,
  request: TextToSend,
): Promise<Outgoing> {
  const { trx, now } = change;
  const account = { sessionId: session.id, accountId: session.account_id };
  const chatJid = await chatAddress(trx, session, request.to);
  const target = request.replyTo
    ? await messageNamed(trx, { ...account, chatJid }, request.replyTo)
    : undefined;
  const quoted = request.replyTo
    ? {
        id: request.replyTo,
        senderJid: target?.sender_jid ?? target?.sender_lid ?? undefined,
        body: target?.deleted ? undefined : (target?.body ?? undefined),
        fromMe: target ? target.from_me === 1 : undefined,
      }
    : undefined;
  const row = {
    id: `msg_${ulid()}`,
    account_id: session.account_id,
    wa_message_id: waMessageId,
    chat_jid: chatJid,
    sender: 'me',
    sender_jid: null,
    sender_lid: null,
    from_me: 1,
    type: 'text',
    body: request.text,
    content: null,
    quoted_message_id: request.replyTo ?? null,
    quoted: quoted ? JSON.stringify({ ...quoted, id: undefined }) : null,
    mentions: request.mentions.length ? JSON.stringify(request.mentions) : null,
    has_media: 0,
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
    text: request.text,
    timestamp: row.timestamp,
    ...(request.mentions.length ? { mentions: request.mentions } : {}),
    ...(quoted ? { quoted } : {}),
  };
}

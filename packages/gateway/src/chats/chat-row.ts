import type { ChatKind } from '@wagate/engine';
import type { Kysely, Selectable } from 'kysely';
import type { Change } from '../events/writer.js';
import type { Database } from '../store/database.js';
import type { ChatTable } from '../store/schema.js';
import { searchTextOfName } from '../text/name-text.js';

export type ChatRow = Selectable<ChatTable>;

export async function chatByJid(
  db: Kysely<Database>,
  sessionId: string,
  jid: string,
): Promise<ChatRow | undefined> {
  return db
    .selectFrom('chats')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('chat_jid', '=', jid)
    .executeTakeFirst();
}

export interface NewestMessage {
  sessionId: string;
  chatJid: string;
  kind: ChatKind;
  /** `messages.id`. */
  messageId: string;
  timestamp: number;
  /** Name for a chat that has none yet. */
  name?: string;
  /** What happens to the count of unread messages. */
  unread: 'add' | 'reset';
}

/** Makes a chat of a message, or moves it to where its newest message puts it. */
export async function touchChat(change: Change, message: NewestMessage): Promise<void> {
  const { trx } = change;
  const chat = await chatByJid(trx, message.sessionId, message.chatJid);
  if (!chat) {
    await trx
      .insertInto('chats')
      .values({
        session_id: message.sessionId,
        chat_jid: message.chatJid,
        type: message.kind,
        name: message.name ?? null,
        search_text: searchTextOfName(message.name ?? null),
        last_message_at: message.timestamp,
        last_message_id: message.messageId,
        unread_count: message.unread === 'add' ? 1 : 0,
        archived: 0,
        pinned: 0,
        muted_until: null,
      })
      .execute();
    return;
  }
  const newest = message.timestamp >= (chat.last_message_at ?? 0);
  const unread = message.unread === 'add' ? chat.unread_count + 1 : 0;
  await trx
    .updateTable('chats')
    .set({
      unread_count: unread,
      ...(newest ? { last_message_at: message.timestamp, last_message_id: message.messageId } : {}),
      ...(chat.name === null && message.name
        ? { name: message.name, search_text: searchTextOfName(message.name) }
        : {}),
    })
    .where('id', '=', chat.id)
    .execute();
}

import { chatKind } from '@wagate/contract/jid';
import type { ChatKind } from '@wagate/engine';
import { type Expression, type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Change } from '../events/writer.js';
import type { Database } from '../store/database.js';
import type { ChatTable } from '../store/schema.js';
import { searchTextOfName } from '../text/name-text.js';

export type ChatRow = Selectable<ChatTable>;

export async function chatByJid(
  db: Kysely<Database>,
  accountId: number,
  jid: string,
): Promise<ChatRow | undefined> {
  return db
    .selectFrom('chats')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('chat_jid', '=', jid)
    .executeTakeFirst();
}

/** A chat of which nothing is known yet: it is in no list until a message gives it its place. */
export const unlistedChat = (accountId: number, chatJid: string): Insertable<ChatTable> => ({
  account_id: accountId,
  chat_jid: chatJid,
  type: chatKind(chatJid),
  name: null,
  search_text: '',
  last_message_at: null,
  last_message_id: null,
  unread_count: 0,
  archived: 0,
  pinned: 0,
  muted_until: null,
});

export interface NewestMessage {
  accountId: number;
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
  const name = message.name || null;
  const isNewest = sql<boolean>`excluded.last_message_at >= coalesce(chats.last_message_at, 0)`;
  const either = <Value>(condition: Expression<boolean>, column: string) =>
    sql<Value>`case when ${condition} then ${sql.ref(`excluded.${column}`)} else ${sql.ref(`chats.${column}`)} end`;
  const unnamed = sql<boolean>`chats.name is null`;
  await change.trx
    .insertInto('chats')
    .values({
      account_id: message.accountId,
      chat_jid: message.chatJid,
      type: message.kind,
      name,
      search_text: searchTextOfName(name),
      last_message_at: message.timestamp,
      last_message_id: message.messageId,
      unread_count: message.unread === 'add' ? 1 : 0,
      archived: 0,
      pinned: 0,
      muted_until: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'chat_jid']).doUpdateSet({
        unread_count: message.unread === 'add' ? sql<number>`chats.unread_count + 1` : 0,
        last_message_at: either<number>(isNewest, 'last_message_at'),
        last_message_id: either<string>(isNewest, 'last_message_id'),
        ...(name === null
          ? {}
          : { name: either<string>(unnamed, 'name'), search_text: either<string>(unnamed, 'search_text') }),
      }),
    )
    .execute();
}

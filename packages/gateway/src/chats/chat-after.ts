import type { Change } from '../events/writer.js';
import { newestMessage } from '../messages/remove-messages.js';
import type { ChatRow } from './chat-row.js';

/** How many messages of others a chat has that came after a time, or after another message. */
export async function unreadAfter(
  { trx }: Pick<Change, 'trx'>,
  chat: ChatRow,
  after: { time: number } | { messageId: string },
): Promise<number> {
  const others = trx
    .selectFrom('messages')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account_id', '=', chat.account_id)
    .where('chat_jid', '=', chat.chat_jid)
    .where('from_me', '=', 0);
  const { count } = await ('time' in after
    ? others.where('timestamp', '>', after.time)
    : others.where('id', '>', after.messageId)
  ).executeTakeFirstOrThrow();
  // What was read before stays read.
  return Math.min(chat.unread_count, Number(count));
}

/** Lets a chat of which messages were removed show what it has left, at the place in the list that it had. @returns whether there is anything */
export async function showWhatIsLeft({ trx }: Pick<Change, 'trx'>, chat: ChatRow): Promise<boolean> {
  const newest = await newestMessage({ trx }, { accountId: chat.account_id, chatJid: chat.chat_jid });
  const unread_count = newest ? await unreadAfter({ trx }, chat, { time: -1 }) : 0;
  await trx
    .updateTable('chats')
    .set({ last_message_id: newest?.id ?? null, unread_count })
    .where('id', '=', chat.id)
    .execute();
  return newest !== undefined;
}

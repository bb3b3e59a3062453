import type { Change } from '../events/writer.js';
import { HUNG_ON_MESSAGES, newestMessage } from './remove-messages.js';

/**
 * Removes messages for good, with all that hangs on them and where they are found; a chat that showed one of them as its last
 * shows the newest that is left, and is in no list where none is.
 */
export async function forgetMessages(
  { trx }: Pick<Change, 'trx'>,
  accountId: number,
  ids: readonly string[],
): Promise<void> {
  if (!ids.length) return;
  for (const table of HUNG_ON_MESSAGES) await trx.deleteFrom(table).where('message_id', 'in', ids).execute();
  await trx.deleteFrom('messages').where('id', 'in', ids).execute();
  const chats = await trx
    .selectFrom('chats')
    .select(['id', 'chat_jid'])
    .where('account_id', '=', accountId)
    .where('last_message_id', 'in', ids)
    .execute();
  for (const chat of chats) {
    const left = await newestMessage({ trx }, { accountId, chatJid: chat.chat_jid });
    await trx
      .updateTable('chats')
      .set({
        last_message_id: left?.id ?? null,
        last_message_at: left?.timestamp ?? null,
        ...(left ? {} : { unread_count: 0 }),
      })
      .where('id', '=', chat.id)
      .execute();
  }
}

import type { Change } from '../events/writer.js';
import type { OutboxRow } from './outbox-row.js';

/** Takes the chat away that was made for a message to nobody: one in which nothing ever was but what has failed. */
export async function dropUnreachable(
  { trx }: Change,
  { account_id, chat_jid }: Pick<OutboxRow, 'account_id' | 'chat_jid'>,
): Promise<void> {
  if (chat_jid === null) return;
  await trx
    .deleteFrom('chats')
    .where('account_id', '=', account_id)
    .where('chat_jid', '=', chat_jid)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('messages')
            .select('messages.id')
            .where('messages.account_id', '=', account_id)
            .where('messages.chat_jid', '=', chat_jid)
            .where((one) => one.or([one('from_me', '=', 0), one('status', '!=', 'failed')])),
        ),
      ),
    )
    .execute();
}

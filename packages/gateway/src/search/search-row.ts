import type { Change } from '../events/writer.js';
import { foldText } from '../text/fold.js';

interface Searchable {
  id: string;
  account_id: number;
  chat_jid: string;
  body: string | null;
  timestamp: number;
}

/** Takes the texts of messages that are new into the search. */
export async function addToSearch(
  change: Pick<Change, 'trx'>,
  messages: readonly Searchable[],
): Promise<void> {
  const rows = messages.flatMap(({ id, body, ...place }) => {
    const text = foldText(body ?? '');
    return text
      ? [
          {
            message_id: id,
            account_id: place.account_id,
            chat_jid: place.chat_jid,
            timestamp: place.timestamp,
            text,
          },
        ]
      : [];
  });
  if (rows.length) await change.trx.insertInto('message_search').values(rows).execute();
}

/** What an edited message said is found no more, and what it says is found in its old place. */
export async function editInSearch(change: Pick<Change, 'trx'>, message: Searchable): Promise<void> {
  const text = foldText(message.body ?? '');
  if (!text) return removeFromSearch(change, message.id);
  const updated = await change.trx
    .updateTable('message_search')
    .set({ text })
    .where('message_id', '=', message.id)
    .returning('docid')
    .execute();
  if (!updated.length) await addToSearch(change, [message]);
}

export async function removeFromSearch(change: Pick<Change, 'trx'>, messageId: string): Promise<void> {
  await change.trx.deleteFrom('message_search').where('message_id', '=', messageId).execute();
}

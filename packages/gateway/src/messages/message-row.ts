import type { Selectable } from 'kysely';
import type { Change } from '../events/writer.js';
import { addToSearch } from '../search/search-row.js';
import type { MessageTable } from '../store/schema.js';
import { planRecaps } from './poll-recap.js';

export type MessageRow = Selectable<MessageTable>;

const CHUNK = 50;

/**
 * Stores messages that are not there yet; one that is there stays as it is.
 * @returns the ids (`messages.id`) of those that were new.
 */
export async function insertMessages(change: Change, rows: readonly MessageRow[]): Promise<Set<string>> {
  const created = new Set<string>();
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    const stored = await change.trx
      .insertInto('messages')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'wa_message_id', 'chat_jid', 'sender']).doNothing(),
      )
      .returning('id')
      .execute();
    for (const { id } of stored) created.add(id);
    const fresh = chunk.filter(({ id }) => created.has(id));
    await addToSearch(change, fresh);
    await planRecaps(change, fresh);
  }
  return created;
}

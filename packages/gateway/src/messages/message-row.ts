import type { Selectable } from 'kysely';
import type { Change } from '../events/writer.js';
import { addToSearch } from '../search/search-row.js';
import type { MessageTable } from '../store/schema.js';

export type MessageRow = Selectable<MessageTable>;

const CHUNK = 50;

/**
 * Stores messages that are not there yet; one that is there stays as it is.
 * @returns the ids (`waMessageId`) of those that were new.
 */
export async function insertMessages(change: Change, rows: readonly MessageRow[]): Promise<Set<string>> {
  const created = new Set<string>();
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    const stored = await change.trx
      .insertInto('messages')
      .values(chunk)
      .onConflict((conflict) => conflict.columns(['session_id', 'wa_message_id']).doNothing())
      .returning(['id', 'wa_message_id'])
      .execute();
    for (const row of stored) created.add(row.wa_message_id);
    const ids = new Set(stored.map(({ id }) => id));
    await addToSearch(
      change,
      chunk.filter(({ id }) => ids.has(id)),
    );
  }
  return created;
}

export async function messageByWaId(
  change: Pick<Change, 'trx'>,
  sessionId: string,
  waMessageId: string,
): Promise<MessageRow | undefined> {
  return change.trx
    .selectFrom('messages')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('wa_message_id', '=', waMessageId)
    .executeTakeFirst();
}

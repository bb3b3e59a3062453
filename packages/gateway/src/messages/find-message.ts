import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import type { MessageRow } from './message-row.js';

/** Where a message is looked for: an id alone says little, for ids are the sender's choice. */
export interface MessagePlace {
  accountId: number;
  /** The canonical address. */
  chatJid: string;
}

/** The messages of a chat that go by an id, each of another sender: our own comes first, then the oldest. */
export async function messagesNamed(
  db: Kysely<Database>,
  { accountId, chatJid }: MessagePlace,
  waMessageId: string,
): Promise<MessageRow[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('wa_message_id', '=', waMessageId)
    .where('chat_jid', '=', chatJid)
    .execute();
  return rows.sort(byPreference);
}

/** The order in which messages with one id are meant where nobody is named. */
export const byPreference = (a: MessageRow, b: MessageRow): number =>
  b.from_me - a.from_me || a.timestamp - b.timestamp || (a.id < b.id ? -1 : 1);

/** The message that is meant where no sender is named. */
export async function messageNamed(
  db: Kysely<Database>,
  place: MessagePlace,
  waMessageId: string,
): Promise<MessageRow | undefined> {
  return (await messagesNamed(db, place, waMessageId))[0];
}

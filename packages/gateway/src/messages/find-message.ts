import { canonicalJid } from '@wagate/contract/jid';
import type { Kysely } from 'kysely';
import { chatAddress } from '../chats/find-chat.js';
import { People } from '../contacts/people.js';
import type { Shown } from '../sessions/account.js';
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

/** The message that a caller names: by its id, its chat, and who wrote it, each by any address. */
export async function messageOf(
  db: Kysely<Database>,
  session: Shown,
  waMessageId: string,
  named: { chat: string; sender?: string },
): Promise<MessageRow | undefined> {
  const chatJid = await chatAddress(db, session, named.chat);
  const rows = await messagesNamed(db, { accountId: session.account_id, chatJid }, waMessageId);
  if (!named.sender || named.sender === 'me')
    return rows.find((row) => named.sender === undefined || row.from_me === 1);
  const people = await People.load(db, session.organization_id, [
    canonicalJid(named.sender),
    ...rows.flatMap((row) => [row.sender_lid, row.sender_jid]),
  ]);
  const sender = people.canonical(canonicalJid(named.sender) ?? named.sender);
  return rows.find((row) =>
    [row.sender, row.sender_lid, row.sender_jid].some(
      (own) => own !== null && people.canonical(own) === sender,
    ),
  );
}

/** The message that is meant where no sender is named. */
export async function messageNamed(
  db: Kysely<Database>,
  place: MessagePlace,
  waMessageId: string,
): Promise<MessageRow | undefined> {
  return (await messagesNamed(db, place, waMessageId))[0];
}

import { sql, type Transaction } from 'kysely';
import { endSends } from '../messages/outbox-row.js';
import { knowledge } from '../messages/placeholder-types.js';
import { advances } from '../messages/status.js';
import { editInSearch, removeFromSearch } from '../search/search-row.js';
import type { Database } from '../store/database.js';

/** LIDs by the phone JIDs that prove to be the same people's. */
export type Sameness = ReadonlyMap<string, string>;

type Trx = Transaction<Database>;

/** Exactly as in the indexes of those whose sender's LID is not known, which are used for nothing else. */
const BY_NUMBER = {
  messages: sql<boolean>`sender_lid is null and from_me = 0`,
  stanzas: sql<boolean>`sender_lid is null and sender <> 'me'`,
};

/**
 * Keeps messages, and what changes them, under the LIDs of people who were known by number. What was stored under both
 * addresses was one message that came twice: the first stays.
 * @returns how many messages of others were in both chats of a person, by the phone JID
 */
export async function readdress(
  trx: Trx,
  accountId: number,
  lids: Sameness,
  phones: readonly string[],
): Promise<Map<string, number>> {
  await readdressSenders(trx, accountId, lids, phones);
  const doubled = new Map<string, number>();
  // A chat that was deleted has kept its messages.
  for (const phone of await chatsAmong(trx, accountId, phones)) {
    const chat = lids.get(phone)!;
    const doubles = await doublesOf(trx, accountId, { chat: [phone, chat] });
    doubled.set(phone, doubles.filter(({ from_me }) => from_me === 0).length);
    for (const double of doubles) await unite(trx, accountId, double);
    await dropSeenStanzas(trx, accountId, { chat: [phone, chat] });
    for (const table of ['messages', 'message_search', 'stanzas', 'outbox'] as const)
      await trx
        .updateTable(table)
        .set({ chat_jid: chat })
        .where('account_id', '=', accountId)
        .where('chat_jid', '=', phone)
        .execute();
  }
  return doubled;
}

async function chatsAmong(trx: Trx, accountId: number, phones: readonly string[]): Promise<string[]> {
  const chats = new Set<string>();
  // What waits for its message may be all that came of a chat under this address.
  for (const table of ['messages', 'stanzas'] as const) {
    const rows = await trx
      .selectFrom(table)
      .select('chat_jid')
      .distinct()
      .where('account_id', '=', accountId)
      .where('chat_jid', 'in', phones)
      .execute();
    for (const { chat_jid } of rows) chats.add(chat_jid);
  }
  return [...chats];
}

async function readdressSenders(
  trx: Trx,
  accountId: number,
  lids: Sameness,
  phones: readonly string[],
): Promise<void> {
  for (const table of ['messages', 'stanzas'] as const) {
    const known = await trx
      .selectFrom(table)
      .select('sender')
      .distinct()
      .where('account_id', '=', accountId)
      .where('sender', 'in', phones)
      .where(BY_NUMBER[table])
      .execute();
    for (const { sender } of known) {
      const lid = lids.get(sender)!;
      if (table === 'stanzas') await dropSeenStanzas(trx, accountId, { sender: [sender, lid] });
      else
        for (const double of await doublesOf(trx, accountId, { sender: [sender, lid] }))
          await unite(trx, accountId, double);
      await trx
        .updateTable(table)
        .set({ sender: lid, sender_lid: lid })
        .where('account_id', '=', accountId)
        .where('sender', '=', sender)
        .where(BY_NUMBER[table])
        .execute();
    }
  }
}

/** Which part of the identity changes, from what to what. */
type Moved = { chat: readonly [string, string] } | { sender: readonly [string, string] };

/** Rows `a` under the old address and `b` that are the same but for it. */
const same = (moved: Moved) =>
  'chat' in moved
    ? sql`a.chat_jid = ${moved.chat[0]} and b.chat_jid = ${moved.chat[1]} and b.sender = a.sender`
    : sql`a.sender = ${moved.sender[0]} and a.sender_lid is null and b.sender = ${moved.sender[1]} and b.chat_jid = a.chat_jid`;

interface Double {
  first: string;
  second: string;
  from_me: 0 | 1;
}

/** Messages that will be one: the ids say which came first, but what stands for a message gives way to it. */
async function doublesOf(trx: Trx, accountId: number, moved: Moved): Promise<Double[]> {
  const { rows } = await sql<{ a: string; b: string; a_type: string; b_type: string; from_me: 0 | 1 }>`
    select a.id as a, b.id as b, a.type as a_type, b.type as b_type, a.from_me as from_me from messages as a
    join messages as b on b.account_id = a.account_id and b.wa_message_id = a.wa_message_id
    where a.account_id = ${accountId} and ${same(moved)}`.execute(trx);
  return rows.map(({ a, b, a_type, b_type, from_me }) => {
    const more = knowledge(a_type) - knowledge(b_type);
    const [first, second] = (more || (a < b ? 1 : -1)) > 0 ? [a, b] : [b, a];
    return { first, second, from_me };
  });
}

/** Leaves one message of two, with what was said of either. */
async function unite(trx: Trx, accountId: number, { first, second }: Double): Promise<void> {
  const rows = await trx
    .selectFrom('messages')
    .select(['id', 'wa_message_id', 'status', 'error', 'edited', 'deleted'])
    .where('id', 'in', [first, second])
    .execute();
  const [kept, gone] = [first, second].map((id) => rows.find((row) => row.id === id));
  if (!kept || !gone) return;
  if (gone.status && advances(kept.status, gone.status)) {
    await trx
      .updateTable('messages')
      .set({ status: gone.status, error: gone.error })
      .where('id', '=', first)
      .execute();
    if (kept.status === 'pending' || kept.status === 'failed')
      await endSends({ trx }, accountId, [kept.wa_message_id], gone.status === 'failed' ? 'failed' : 'sent');
  }
  if (gone.edited && !kept.edited) await takeEdit(trx, first, second);
  if (gone.deleted && !kept.deleted) {
    await trx.updateTable('messages').set({ deleted: 1 }).where('id', '=', first).execute();
    await removeFromSearch({ trx }, first);
    await trx.deleteFrom('message_media').where('message_id', 'in', [first, second]).execute();
  }
  for (const table of ['reactions', 'poll_votes'] as const) {
    await sql`delete from ${sql.table(table)} where message_id = ${first} and exists (select 1 from ${sql.table(table)} as newer
      where newer.message_id = ${second} and newer.sender = ${sql.table(table)}.sender
        and newer.timestamp > ${sql.table(table)}.timestamp)`.execute(trx);
    const theirs = sql`message_id = ${second} and not exists (select 1 from ${sql.table(table)} as kept
      where kept.message_id = ${first} and kept.sender = ${sql.table(table)}.sender)`;
    await sql`update ${sql.table(table)} set message_id = ${first} where ${theirs}`.execute(trx);
    await trx.deleteFrom(table).where('message_id', '=', second).execute();
  }
  await trx
    .updateTable('chats')
    .set({ last_message_id: first })
    .where('account_id', '=', accountId)
    .where('last_message_id', '=', second)
    .execute();
  await takeOver(trx, first, second);
  await trx.deleteFrom('messages').where('id', '=', second).execute();
}

/** Where the file is, what is kept of it or still to be, and when the poll ends, as far as only the second said. */
async function takeOver(trx: Trx, first: string, second: string): Promise<void> {
  const tables = ['message_media', 'media_files', 'media_to_keep', 'poll_recaps'] as const;
  for (const table of tables) {
    const known = trx.selectFrom(table).select('message_id').where('message_id', '=', first);
    await trx
      .updateTable(table)
      .set({ message_id: first })
      .where('message_id', '=', second)
      .where((eb) => eb.not(eb.exists(known)))
      .execute();
  }
  for (const table of tables) await trx.deleteFrom(table).where('message_id', '=', second).execute();
}

/** The text of the second, which was edited. */
async function takeEdit(trx: Trx, first: string, second: string): Promise<void> {
  const { body, content } = await trx
    .selectFrom('messages')
    .select(['body', 'content'])
    .where('id', '=', second)
    .executeTakeFirstOrThrow();
  const message = await trx
    .updateTable('messages')
    .set({ body, content, edited: 1 })
    .where('id', '=', first)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (!message.deleted) await editInSearch({ trx }, message);
}

/** What was received under both addresses was received twice. */
async function dropSeenStanzas(trx: Trx, accountId: number, moved: Moved): Promise<void> {
  await sql`delete from stanzas as a where a.account_id = ${accountId} and exists (
    select 1 from stanzas as b where b.account_id = a.account_id and b.stanza_id = a.stanza_id and b.kind = a.kind
      and ${same(moved)})`.execute(trx);
}

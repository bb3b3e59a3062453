import { type Selectable, sql } from 'kysely';
import type { Change } from '../events/writer.js';
import type { ChatTable } from '../store/schema.js';

/** A LID and a phone JID that are now known to be the same person. */
export interface NewAlias {
  lid: string;
  phoneJid: string;
}

const CHUNK = 100;

/** Brings together what was kept under a person's number with what is kept under their LID, in every session. */
export async function mergePeople(change: Change, aliases: readonly NewAlias[]): Promise<void> {
  const lids = new Map(aliases.map(({ lid, phoneJid }) => [phoneJid, lid]));
  const phones = [...lids.keys()];
  const sessions = phones.length
    ? await change.trx
        .selectFrom('wa_sessions')
        .select('id')
        .where('organization_id', '=', change.organizationId)
        .execute()
    : [];
  for (const { id } of sessions)
    for (let start = 0; start < phones.length; start += CHUNK)
      await mergeSession(change, id, lids, phones.slice(start, start + CHUNK));
}

async function mergeSession(
  change: Change,
  sessionId: string,
  lids: ReadonlyMap<string, string>,
  phones: readonly string[],
): Promise<void> {
  const { trx } = change;
  const chats = await trx
    .selectFrom('chats')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('chat_jid', 'in', phones)
    .execute();
  for (const chat of chats) await mergeChat(change, chat, lids.get(chat.chat_jid)!);
  // A chat that was deleted has kept its messages.
  const kept = await trx
    .selectFrom('messages')
    .select('chat_jid')
    .distinct()
    .where('session_id', '=', sessionId)
    .where('chat_jid', 'in', phones)
    .execute();
  for (const { chat_jid: phone } of kept)
    for (const table of ['messages', 'message_search', 'reactions', 'stanzas', 'outbox'] as const)
      await trx
        .updateTable(table)
        .set({ chat_jid: lids.get(phone)! })
        .where('session_id', '=', sessionId)
        .where('chat_jid', '=', phone)
        .execute();
  for (const table of ['reactions', 'poll_votes'] as const)
    await mergeDeeds(change, table, sessionId, lids, phones);
  await mergeMembers(change, sessionId, lids, phones);
}

async function mergeChat(change: Change, chat: Selectable<ChatTable>, lid: string): Promise<void> {
  const { trx } = change;
  const other = await trx
    .selectFrom('chats')
    .selectAll()
    .where('session_id', '=', chat.session_id)
    .where('chat_jid', '=', lid)
    .executeTakeFirst();
  if (other) {
    const newest = (other.last_message_at ?? 0) >= (chat.last_message_at ?? 0) ? other : chat;
    await trx.deleteFrom('chats').where('id', '=', chat.id).execute();
    await trx
      .updateTable('chats')
      .set({
        name: other.name ?? chat.name,
        search_text: other.name === null ? chat.search_text : other.search_text,
        last_message_at: newest.last_message_at,
        last_message_id: newest.last_message_id ?? other.last_message_id ?? chat.last_message_id,
        unread_count: other.unread_count + chat.unread_count,
        archived: other.archived && chat.archived,
        pinned: other.pinned || chat.pinned,
        muted_until: Math.max(other.muted_until ?? 0, chat.muted_until ?? 0) || null,
      })
      .where('id', '=', other.id)
      .execute();
  } else {
    await trx.updateTable('chats').set({ chat_jid: lid }).where('id', '=', chat.id).execute();
  }
  change.emit(chat.session_id, 'chat.update', { chatJid: lid, change: 'merged' });
}

/** Of two reactions or votes that prove to be one person's, the newer counts. */
async function mergeDeeds(
  change: Change,
  table: 'reactions' | 'poll_votes',
  sessionId: string,
  lids: ReadonlyMap<string, string>,
  phones: readonly string[],
): Promise<void> {
  const rows = await change.trx
    .selectFrom(table)
    .select(['target_id', 'sender', 'timestamp'])
    .where('session_id', '=', sessionId)
    .where('sender', 'in', phones)
    .execute();
  for (const row of rows) {
    const sender = lids.get(row.sender)!;
    const at = (who: string) =>
      sql`session_id = ${sessionId} and target_id = ${row.target_id} and sender = ${who}`;
    const other = await sql<{
      timestamp: number;
    }>`select timestamp from ${sql.table(table)} where ${at(sender)}`.execute(change.trx);
    const keepsOther = (other.rows[0]?.timestamp ?? -1) > row.timestamp;
    if (other.rows.length)
      await sql`delete from ${sql.table(table)} where ${at(keepsOther ? row.sender : sender)}`.execute(
        change.trx,
      );
    if (!keepsOther)
      await sql`update ${sql.table(table)} set sender = ${sender} where ${at(row.sender)}`.execute(
        change.trx,
      );
  }
}

async function mergeMembers(
  change: Change,
  sessionId: string,
  lids: ReadonlyMap<string, string>,
  phones: readonly string[],
): Promise<void> {
  const rows = await change.trx
    .selectFrom('wa_group_members')
    .select(['id', 'group_jid', 'member'])
    .where('session_id', '=', sessionId)
    .where('member', 'in', phones)
    .execute();
  for (const row of rows) {
    const member = lids.get(row.member)!;
    const there = await change.trx
      .selectFrom('wa_group_members')
      .select('id')
      .where('session_id', '=', sessionId)
      .where('group_jid', '=', row.group_jid)
      .where('member', '=', member)
      .executeTakeFirst();
    if (there) await change.trx.deleteFrom('wa_group_members').where('id', '=', row.id).execute();
    else await change.trx.updateTable('wa_group_members').set({ member }).where('id', '=', row.id).execute();
  }
}

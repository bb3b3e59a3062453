import { type Selectable, sql } from 'kysely';
import { applyWaitingOfPeople } from '../engine-host/apply-waiting.js';
import type { Change } from '../events/writer.js';
import type { Account } from '../store/account.js';
import type { ChatTable } from '../store/schema.js';
import { readdress, type Sameness } from './merge-messages.js';

/** A LID and a phone JID that are now known to be the same person. */
export interface NewAlias {
  lid: string;
  phoneJid: string;
}

/** One account among those in which two addresses become one. */
interface Merged extends Account {
  change: Change;
  /** Whether its session shows it: nobody is told of what nobody sees. */
  shown: boolean;
}

const CHUNK = 100;

/** Brings together what was kept under a person's number with what is kept under their LID, in every account. */
export async function mergePeople(change: Change, aliases: readonly NewAlias[]): Promise<void> {
  const lids = new Map(aliases.map(({ lid, phoneJid }) => [phoneJid, lid]));
  const phones = [...lids.keys()];
  const accounts = phones.length
    ? await change.trx
        .selectFrom('wa_accounts')
        .innerJoin('wa_sessions', 'wa_sessions.id', 'wa_accounts.session_id')
        .select(['wa_accounts.id', 'wa_accounts.session_id', 'wa_sessions.account_id'])
        .where('wa_sessions.organization_id', '=', change.organizationId)
        .execute()
    : [];
  for (const { id, session_id: sessionId, account_id } of accounts)
    for (let start = 0; start < phones.length; start += CHUNK)
      await mergeAccount(
        { change, sessionId, accountId: id, shown: id === account_id },
        lids,
        phones.slice(start, start + CHUNK),
      );
}

async function mergeAccount(merged: Merged, lids: Sameness, phones: readonly string[]): Promise<void> {
  const { change, accountId } = merged;
  const doubled = await readdress(change.trx, accountId, lids, phones);
  const chats = await change.trx
    .selectFrom('chats')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('chat_jid', 'in', phones)
    .execute();
  for (const chat of chats)
    await mergeChat(merged, chat, lids.get(chat.chat_jid)!, doubled.get(chat.chat_jid) ?? 0);
  for (const table of ['reactions', 'poll_votes'] as const) await mergeDeeds(merged, table, lids, phones);
  await mergeMembers(merged, lids, phones);
  await applyWaitingOfPeople(
    merged,
    phones.flatMap((phone) => [phone, lids.get(phone)!]),
    merged.shown,
  );
}

/** @param doubled so many messages of others were in both chats */
async function mergeChat(
  { change, sessionId, accountId, shown }: Merged,
  chat: Selectable<ChatTable>,
  lid: string,
  doubled: number,
): Promise<void> {
  const { trx } = change;
  const other = await trx
    .selectFrom('chats')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('chat_jid', '=', lid)
    .executeTakeFirst();
  if (other) {
    // One that is not listed yet has its settings from the phone, and nothing else.
    const toCome = other.last_message_at === null || chat.last_message_at === null;
    const newest = (other.last_message_at ?? 0) >= (chat.last_message_at ?? 0) ? other : chat;
    await trx.deleteFrom('chats').where('id', '=', chat.id).execute();
    await trx
      .updateTable('chats')
      .set({
        name: other.name ?? chat.name,
        search_text: other.name === null ? chat.search_text : other.search_text,
        last_message_at: newest.last_message_at,
        last_message_id: newest.last_message_id ?? other.last_message_id ?? chat.last_message_id,
        unread_count: Math.max(
          other.unread_count,
          chat.unread_count,
          other.unread_count + chat.unread_count - doubled,
        ),
        archived: toCome ? other.archived || chat.archived : other.archived && chat.archived,
        pinned: other.pinned || chat.pinned,
        muted_until: Math.max(other.muted_until ?? 0, chat.muted_until ?? 0) || null,
      })
      .where('id', '=', other.id)
      .execute();
  } else {
    await trx.updateTable('chats').set({ chat_jid: lid }).where('id', '=', chat.id).execute();
  }
  if (shown) change.emit({ sessionId, accountId }, 'chat.update', { chatJid: lid, change: 'merged' });
}

/** Of two reactions or votes that prove to be one person's, the newer counts. */
async function mergeDeeds(
  { change, accountId }: Merged,
  table: 'reactions' | 'poll_votes',
  lids: Sameness,
  phones: readonly string[],
): Promise<void> {
  const rows = await change.trx
    .selectFrom(table)
    .select(['message_id', 'sender', 'timestamp'])
    .where('account_id', '=', accountId)
    .where('sender', 'in', phones)
    .execute();
  for (const row of rows) {
    const sender = lids.get(row.sender)!;
    const at = (who: string) => sql`message_id = ${row.message_id} and sender = ${who}`;
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
  { change, accountId }: Merged,
  lids: Sameness,
  phones: readonly string[],
): Promise<void> {
  const rows = await change.trx
    .selectFrom('wa_group_members')
    .select(['id', 'group_jid', 'member'])
    .where('account_id', '=', accountId)
    .where('member', 'in', phones)
    .execute();
  for (const row of rows) {
    const member = lids.get(row.member)!;
    const there = await change.trx
      .selectFrom('wa_group_members')
      .select('id')
      .where('account_id', '=', accountId)
      .where('group_jid', '=', row.group_jid)
      .where('member', '=', member)
      .executeTakeFirst();
    if (there) await change.trx.deleteFrom('wa_group_members').where('id', '=', row.id).execute();
    else await change.trx.updateTable('wa_group_members').set({ member }).where('id', '=', row.id).execute();
  }
}

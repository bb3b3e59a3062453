import { canonicalJid, isLid } from '@wagate/contract/jid';
import { jidSpellings } from '@wagate/contract/phone-number';
import { type Kysely, sql } from 'kysely';
import type { Migration, Unmigrated } from '../migrate.js';
import { accountTables, messageTables } from './0014-tables.js';
import { rebuild } from './rebuild.js';

/**
 * Whose chats and messages a session holds: rows belong to the account (own number) that they came from, and no longer to
 * the session alone. A message is known by account, chat, sender and id, for ids are the sender's choice.
 */
export const accounts: Migration = {
  version: 14,
  name: 'accounts',
  async up(db, dialect) {
    const id =
      dialect === 'postgres'
        ? 'bigint generated always as identity primary key'
        : 'integer primary key autoincrement';
    for (const statement of [
      `create table wa_accounts (
        id ${id}, session_id text not null, jid text, lid text, created_at bigint not null)`,
      'create index wa_accounts_session on wa_accounts (session_id)',
      'alter table wa_sessions add column account_id bigint not null default 0',
    ])
      await sql.raw(statement).execute(db);
    await makeAccounts(db);
    // What has no session can be read by nobody. It must leave the index of texts while that still follows its table.
    await sql
      .raw('delete from message_search where session_id not in (select id from wa_sessions)')
      .execute(db);
    await rebuild(db, dialect, messageTables);
    for (const table of accountTables) await rebuild(db, dialect, [table]);
    if (dialect === 'sqlite') await followTexts(db);
    else await indexTexts(db);
    await knowSenders(db);
  },
};

/** One for each session: of the number that it says, or of the one that is linked next. */
async function makeAccounts(db: Kysely<Unmigrated>): Promise<void> {
  const sessions: { id: string; wa_jid: string | null; wa_lid: string | null; created_at: number }[] =
    await db.selectFrom('wa_sessions').select(['id', 'wa_jid', 'wa_lid', 'created_at']).execute();
  for (const { id, wa_jid, wa_lid, created_at } of sessions) {
    const own = [wa_jid, wa_lid].map((jid) => canonicalJid(jid));
    const values = {
      session_id: id,
      jid: own.find((jid) => jid && !isLid(jid)) ?? null,
      lid: own.find((jid) => jid && isLid(jid)) ?? null,
      created_at,
    };
    const account = await db
      .insertInto('wa_accounts')
      .values(values)
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.updateTable('wa_sessions').set({ account_id: account.id }).where('id', '=', id).execute();
  }
}

/** The texts keep their numbers, so their index in SQLite goes on as it is; what keeps it up to date went with the table. */
async function followTexts(db: Kysely<Unmigrated>): Promise<void> {
  const remove = "insert into message_fts (message_fts, rowid, text) values ('delete', old.docid, old.text);";
  const add = 'insert into message_fts (rowid, text) values (new.docid, new.text);';
  for (const statement of [
    `create trigger message_search_added after insert on message_search begin ${add} end`,
    `create trigger message_search_removed after delete on message_search begin ${remove} end`,
    `create trigger message_search_edited after update of text on message_search begin ${remove} ${add} end`,
  ])
    await sql.raw(statement).execute(db);
}

const indexTexts = (db: Kysely<Unmigrated>) =>
  sql
    .raw(
      'create index message_search_trigrams on message_search using gin (text gin_trgm_ops) with (gin_pending_list_limit = 512)',
    )
    .execute(db);

interface Unresolved {
  account_id: number;
  organization_id: string;
  sender: string;
}

/** Who was stored by number and is known by LID since is the sender by that LID, as everywhere else. */
async function knowSenders(db: Kysely<Unmigrated>): Promise<void> {
  for (const [table, unknown] of [
    ['messages', 'sender_lid is null and from_me = 0'],
    ['stanzas', "sender_lid is null and sender <> 'me'"],
  ]) {
    const { rows } = await sql
      .raw<Unresolved>(
        `select distinct rows.account_id, wa_sessions.organization_id, rows.sender from ${table} as rows
          join wa_sessions on wa_sessions.account_id = rows.account_id
          where ${unknown} and rows.sender like '%@s.whatsapp.net'`,
      )
      .execute(db);
    for (const { account_id, organization_id, sender } of rows) {
      const known = await db
        .selectFrom('identities')
        .select('lid')
        .where('organization_id', '=', organization_id)
        .where('phone_jid', 'in', jidSpellings(sender))
        .where('lid', 'is not', null)
        .executeTakeFirst();
      if (known)
        await sql`update ${sql.table(table!)} set sender = ${known.lid}, sender_lid = ${known.lid}
          where account_id = ${account_id} and sender = ${sender} and ${sql.raw(unknown!)}`.execute(db);
    }
  }
}

import { type Kysely, sql } from 'kysely';
import { foldText } from '../../text/fold.js';
import { searchTextOfIdentity, searchTextOfName } from '../../text/name-text.js';
import type { Migration, Unmigrated } from '../migrate.js';
import { StoreError } from '../problem.js';

const CHUNK = 500;

/** What is searched: the folded texts of messages that were not deleted, and the folded names of people, groups and chats. */
export const search: Migration = {
  version: 5,
  name: 'search',
  async up(db, dialect) {
    const id =
      dialect === 'postgres'
        ? 'bigint generated always as identity primary key'
        : 'integer primary key autoincrement';
    await run(db, [
      `create table message_search (
        docid ${id}, message_id text not null unique references messages (id) on delete cascade,
        session_id text not null, chat_jid text not null, timestamp bigint not null, text text not null)`,
      ...['identities', 'wa_groups', 'chats'].map(
        (table) => `alter table ${table} add column search_text text not null default ''`,
      ),
    ]);
    await fillMessages(db);
    await fillNames(db, 'identities', searchTextOfIdentity);
    await fillNames(db, 'wa_groups', ({ subject }) => searchTextOfName(subject));
    await fillNames(db, 'chats', ({ name }) => searchTextOfName(name));
    await run(db, [
      // Names are compared within the index, in the order of the list.
      'create index identities_search on identities (organization_id, id, lid, phone_jid, search_text)',
      'create index message_search_newest on message_search (session_id, timestamp, docid)',
      'create index message_search_chat on message_search (session_id, chat_jid, timestamp, docid)',
    ]);
    await (dialect === 'postgres' ? indexPostgres(db) : indexSqlite(db));
  },
};

async function run(db: Kysely<Unmigrated>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** Without positions: a third of the size, and what it finds is compared with the text anyway. */
function indexSqlite(db: Kysely<Unmigrated>): Promise<void> {
  const remove = "insert into message_fts (message_fts, rowid, text) values ('delete', old.docid, old.text);";
  const add = 'insert into message_fts (rowid, text) values (new.docid, new.text);';
  return run(db, [
    `create virtual table message_fts using fts5 (text, content='message_search', content_rowid='docid',
      tokenize='trigram case_sensitive 1', detail='none')`,
    "insert into message_fts (message_fts) values ('rebuild')",
    `create trigger message_search_added after insert on message_search begin ${add} end`,
    `create trigger message_search_removed after delete on message_search begin ${remove} end`,
    `create trigger message_search_edited after update of text on message_search begin ${remove} ${add} end`,
  ]);
}

async function indexPostgres(db: Kysely<Unmigrated>): Promise<void> {
  try {
    await sql`create extension if not exists pg_trgm`.execute(db);
  } catch (cause) {
    throw new StoreError(
      'migration_failed',
      'PostgreSQL needs its extension pg_trgm for searching, and this user may not add it. Run "create extension pg_trgm" in this database as its owner, then start again.',
      { cause },
    );
  }
  // What waits to be taken into the index is read in full by every search, so little may wait.
  await run(db, [
    'create index message_search_trigrams on message_search using gin (text gin_trgm_ops) with (gin_pending_list_limit = 512)',
  ]);
}

async function fillMessages(db: Kysely<Unmigrated>): Promise<void> {
  for (let last = ''; ; ) {
    const rows: { id: string; session_id: string; chat_jid: string; body: string; timestamp: number }[] =
      await db
        .selectFrom('messages')
        .select(['id', 'session_id', 'chat_jid', 'body', 'timestamp'])
        .where('id', '>', last)
        .where('deleted', '=', 0)
        .where('body', 'is not', null)
        .orderBy('id')
        .limit(CHUNK)
        .execute();
    if (!rows.length) return;
    last = rows.at(-1)!.id;
    const texts = rows
      .map(({ id, body, ...place }) => ({ message_id: id, ...place, text: foldText(body) }))
      .filter(({ text }) => text);
    if (texts.length) await db.insertInto('message_search').values(texts).execute();
  }
}

async function fillNames(
  db: Kysely<Unmigrated>,
  table: 'identities' | 'wa_groups' | 'chats',
  // biome-ignore lint/suspicious/noExplicitAny: a row of the schema of this step
  textOf: (row: any) => string,
): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom(table)
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(CHUNK)
      .execute();
    if (!rows.length) return;
    for (const row of rows) {
      last = row.id;
      const text = textOf(row);
      if (text) await db.updateTable(table).set({ search_text: text }).where('id', '=', row.id).execute();
    }
  }
}

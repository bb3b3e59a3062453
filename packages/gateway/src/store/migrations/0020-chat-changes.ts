import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** What was changed about chats while WhatsApp could not be told, and the readings of contacts and groups. */
export const chatChanges: Migration = {
  version: 20,
  name: 'chat-changes',
  async up(db) {
    for (const statement of [
      `create table chat_changes (
        account_id bigint not null, chat_jid text not null, change text not null, wanted text not null,
        attempts bigint not null, at bigint not null, primary key (account_id, chat_jid, change))`,
      `create table backfill_jobs (
        id text primary key, organization_id text not null, session_id text not null, status text not null,
        contacts bigint not null, groups bigint not null, group_members bigint not null, error text,
        started_at bigint not null, finished_at bigint)`,
      'create index backfill_jobs_session on backfill_jobs (session_id, id)',
      "create unique index backfill_jobs_running on backfill_jobs (session_id) where status = 'running'",
    ])
      await sql.raw(statement).execute(db);
  },
};

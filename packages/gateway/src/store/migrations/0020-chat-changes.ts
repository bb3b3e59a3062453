import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** What was changed about chats while WhatsApp could not be told. */
export const chatChanges: Migration = {
  version: 20,
  name: 'chat-changes',
  async up(db) {
    await sql
      .raw(
        `create table chat_changes (
          account_id bigint not null, chat_jid text not null, change text not null, wanted text not null,
          attempts bigint not null, at bigint not null, primary key (account_id, chat_jid, change))`,
      )
      .execute(db);
  },
};

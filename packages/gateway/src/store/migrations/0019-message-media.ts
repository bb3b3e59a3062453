import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Where the files of messages are, apart from what lists of messages read: sealed, for whoever has it can open the file. */
export const messageMedia: Migration = {
  version: 19,
  name: 'message-media',
  async up(db, dialect) {
    const bytes = dialect === 'postgres' ? 'bytea' : 'blob';
    for (const statement of [
      `create table message_media (
        message_id text primary key, account_id bigint not null, reference ${bytes} not null)`,
      'create index message_media_account on message_media (account_id)',
    ])
      await sql.raw(statement).execute(db);
  },
};

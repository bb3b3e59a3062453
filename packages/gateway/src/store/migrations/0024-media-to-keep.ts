import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Which messages that came in have a file that is still to be fetched and kept. */
export const mediaToKeep: Migration = {
  version: 24,
  name: 'media-to-keep',
  async up(db) {
    for (const statement of [
      `create table media_to_keep (
        message_id text primary key
          references message_media (message_id) on update cascade on delete cascade,
        due_at bigint not null, tries bigint not null)`,
      'create index media_to_keep_due on media_to_keep (due_at)',
    ])
      await sql.raw(statement).execute(db);
  },
};

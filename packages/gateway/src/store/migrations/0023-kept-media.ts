import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/**
 * The files of messages that are kept beside the database, each with the key that opens it, sealed. A row goes with that of
 * where the file came from, and with the row the key: whoever deletes a message need not reach the disk.
 */
export const mediaFiles: Migration = {
  version: 23,
  name: 'kept-media',
  async up(db, dialect) {
    const bytes = dialect === 'postgres' ? 'bytea' : 'blob';
    for (const statement of [
      `create table media_files (
        file text primary key,
        message_id text not null unique
          references message_media (message_id) on update cascade on delete cascade,
        key ${bytes} not null, size bigint not null, kept_at bigint not null)`,
      'create index media_files_age on media_files (kept_at)',
    ])
      await sql.raw(statement).execute(db);
  },
};

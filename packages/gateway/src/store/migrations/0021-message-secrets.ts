import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/**
 * What belongs to a message and is shown to nobody, sealed: the secret that additions to it are sealed with, and it as it
 * came where it could not be read. Apart from the messages, for no list needs it; gone with its message.
 */
export const messageSecrets: Migration = {
  version: 21,
  name: 'message-secrets',
  async up(db, dialect) {
    const bytes = dialect === 'postgres' ? 'bytea' : 'blob';
    await sql
      .raw(
        `create table message_secrets (
          message_id text primary key references messages (id) on delete cascade, secret ${bytes}, original ${bytes})`,
      )
      .execute(db);
  },
};

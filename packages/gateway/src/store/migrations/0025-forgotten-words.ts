import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** What is searched of a text that is deleted leaves the index with it, not when the index is next tidied: twice the time of a deletion. */
export const forgottenWords: Migration = {
  version: 25,
  name: 'forgotten-words',
  async up(db, dialect) {
    if (dialect === 'sqlite')
      await sql`insert into message_fts (message_fts, rank) values ('secure-delete', 1)`.execute(db);
  },
};

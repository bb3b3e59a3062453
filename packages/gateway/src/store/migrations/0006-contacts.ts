import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Whom an account has blocked, which picture somebody shows, and the label they have in a group. */
export const contacts: Migration = {
  version: 6,
  name: 'contacts',
  async up(db) {
    const statements = [
      `create table blocked_contacts (
        session_id text not null, jid text not null,
        primary key (session_id, jid))`,
      'alter table identities add column picture_id text',
      'alter table wa_group_members add column tag text',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

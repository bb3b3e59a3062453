import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** How a session spreads what is sent async, and how far it has come. */
export const pacing: Migration = {
  version: 18,
  name: 'pacing',
  async up(db) {
    for (const statement of [
      'alter table wa_sessions add column pace text',
      `create table send_paces (session_id text primary key, next_at bigint not null, day_started_at bigint not null,
        day_used bigint not null)`,
    ])
      await sql.raw(statement).execute(db);
  },
};

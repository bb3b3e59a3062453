import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** The deployment's own number has one session at most, however many ask for it at once. */
export const adminSession: Migration = {
  version: 9,
  name: 'admin-session',
  async up(db) {
    await sql
      .raw(
        'create unique index wa_sessions_admin on wa_sessions (is_admin_session) where is_admin_session = 1',
      )
      .execute(db);
  },
};

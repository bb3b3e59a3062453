import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** How numbers stand with WhatsApp. */
export const accountHealth: Migration = {
  version: 17,
  name: 'account-health',
  async up(db) {
    await sql
      .raw(
        'create table account_health (account_id bigint primary key, facts text not null, told text not null, changes_at bigint)',
      )
      .execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Files on their way, which send an album is a part of, and polls whose end is to be told. */
export const outboxFiles: Migration = {
  version: 22,
  name: 'outbox-files',
  async up(db, dialect) {
    const bytes = dialect === 'postgres' ? 'bytea' : 'blob';
    for (const statement of [
      'alter table outbox add column part_of text',
      'create index outbox_parts on outbox (part_of) where part_of is not null',
      `create table outbox_files (
        outbox_id text primary key references outbox (id) on delete cascade, bytes ${bytes} not null)`,
      // What is compressed already costs time and gains nothing.
      ...(dialect === 'postgres' ? ['alter table outbox_files alter column bytes set storage external'] : []),
      'create table poll_recaps (message_id text primary key, account_id bigint not null, due_at bigint not null)',
      'create index poll_recaps_due on poll_recaps (due_at)',
      'create index poll_recaps_account on poll_recaps (account_id)',
    ])
      await sql.raw(statement).execute(db);
  },
};

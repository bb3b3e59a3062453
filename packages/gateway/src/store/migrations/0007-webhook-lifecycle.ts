import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Why a delivery failed and a webhook was switched off, tests, and a secret that is valid for a time beside the next. */
export const webhookLifecycle: Migration = {
  version: 7,
  name: 'webhook-lifecycle',
  async up(db, dialect) {
    const blob = dialect === 'postgres' ? 'bytea' : 'blob';
    const statements = [
      'alter table webhooks add column disabled_cause text',
      'alter table webhooks add column disabled_at bigint',
      `alter table webhooks add column previous_secret ${blob}`,
      'alter table webhooks add column previous_secret_until bigint',
      'alter table webhook_deliveries add column failure text',
      'alter table webhook_deliveries add column test integer not null default 0',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

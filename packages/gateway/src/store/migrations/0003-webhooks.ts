import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Webhooks, and every event on its way to one. */
export const webhooks: Migration = {
  version: 3,
  name: 'webhooks',
  async up(db, dialect) {
    const blob = dialect === 'postgres' ? 'bytea' : 'blob';
    const statements = [
      `create table webhooks (
        id text primary key, organization_id text not null, session_id text, url text not null,
        events text not null, secret ${blob}, custom_headers text,
        retry_policy text not null, retry_delay_seconds bigint not null, retry_attempts bigint not null,
        active integer not null, disabled_reason text, failing_since bigint, last_delivery_at bigint,
        created_at bigint not null, updated_at bigint not null)`,
      'create index webhooks_organization on webhooks (organization_id, created_at)',
      'create index webhooks_session on webhooks (session_id)',
      `create table webhook_deliveries (
        id text primary key, webhook_id text not null, organization_id text not null, session_id text not null,
        event_id text not null, event text not null, status text not null, attempts bigint not null,
        response_code bigint, duration_ms bigint, last_error text, next_attempt_at bigint, claimed integer not null,
        envelope text, live integer not null, expires_at bigint, attempt_log text not null,
        created_at bigint not null, finished_at bigint,
        unique (webhook_id, event_id))`,
      'create index webhook_deliveries_list on webhook_deliveries (webhook_id, id)',
      "create index webhook_deliveries_due on webhook_deliveries (webhook_id, next_attempt_at) where status = 'pending'",
      'create index webhook_deliveries_finished on webhook_deliveries (finished_at) where finished_at is not null',
      'create index webhook_deliveries_session on webhook_deliveries (session_id)',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

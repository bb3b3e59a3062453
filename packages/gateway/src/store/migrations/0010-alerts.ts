import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Troubles and who is told of them: each once when it begins and once when it ends, also over a restart. */
export const alerts: Migration = {
  version: 10,
  name: 'alerts',
  async up(db) {
    const statements = [
      `create table alerts (
        id text primary key, organization_id text not null, kind text not null, subject text not null,
        session_id text, webhook_id text, label text, phone_number text, since bigint not null, ended_at bigint, ending text,
        reason text, reconnects bigint, reconnect_minutes bigint)`,
      'create index alerts_open on alerts (organization_id, id) where ended_at is null',
      'create index alerts_subject on alerts (subject, id)',
      'create index alerts_ended on alerts (ended_at) where ended_at is not null',
      `create table alert_tellings (
        subject text primary key, organization_id text not null, told_alert_id text,
        last_told_at bigint, told_before_at bigint, due_at bigint)`,
      `create table alert_choices (
        user_id text not null, organization_id text not null, kinds text not null, email integer not null, language text,
        primary key (user_id, organization_id))`,
      `create table alert_mails (
        id text primary key, alert_id text not null, organization_id text not null, user_id text not null, phase text not null,
        status text not null, attempts bigint not null, next_attempt_at bigint, last_error text,
        created_at bigint not null, finished_at bigint, unique (alert_id, phase, user_id))`,
      "create index alert_mails_due on alert_mails (next_attempt_at) where status = 'pending'",
      'create table session_drops (session_id text not null, at bigint not null)',
      'create index session_drops_session on session_drops (session_id, at)',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** The first schema of sessions, chats, messages and events. */
export const domain: Migration = {
  version: 1,
  name: 'domain',
  async up(db, dialect) {
    const id =
      dialect === 'postgres'
        ? 'bigint generated always as identity primary key'
        : 'integer primary key autoincrement';
    const blob = dialect === 'postgres' ? 'bytea' : 'blob';
    const statements = [
      `create table wa_sessions (
        id text primary key, organization_id text not null, created_by_user_id text, gateway_id text not null,
        label text, status text not null, reason_code text, reason_message text, reason_at bigint,
        wa_jid text, wa_lid text, phone_number text,
        is_admin_session integer not null, auto_read integer not null, presence_typing integer not null,
        rate_per_min bigint not null, rate_per_hour bigint not null,
        last_connected_at bigint, created_at bigint not null, updated_at bigint not null)`,
      'create index wa_sessions_organization on wa_sessions (organization_id, created_at)',
      `create table engine_keys (
        session_id text not null, kind text not null, key_id text not null, value ${blob} not null,
        primary key (session_id, kind, key_id))`,
      `create table chats (
        id ${id}, session_id text not null, chat_jid text not null, type text not null, name text,
        last_message_at bigint, last_message_id text, unread_count bigint not null,
        archived integer not null, pinned integer not null, muted_until bigint,
        unique (session_id, chat_jid))`,
      'create index chats_recent on chats (session_id, last_message_at, id)',
      `create table messages (
        id text primary key, session_id text not null, wa_message_id text not null, chat_jid text not null,
        sender_jid text, sender_lid text, from_me integer not null, type text not null, body text, content text,
        quoted_message_id text, quoted text, mentions text, has_media integer not null, status text, error text,
        edited integer not null, deleted integer not null, timestamp bigint not null, created_at bigint not null,
        unique (session_id, wa_message_id))`,
      'create index messages_of_chat on messages (session_id, chat_jid, timestamp, id)',
      "create index messages_pending on messages (session_id, id) where status = 'pending'",
      `create table reactions (
        session_id text not null, target_id text not null, sender text not null, chat_jid text not null,
        sender_jid text, sender_lid text, from_me integer not null, emoji text not null, timestamp bigint not null,
        primary key (session_id, target_id, sender))`,
      'create index reactions_sender on reactions (session_id, sender)',
      `create table poll_votes (
        session_id text not null, target_id text not null, sender text not null,
        sender_jid text, sender_lid text, from_me integer not null, options text not null, timestamp bigint not null,
        primary key (session_id, target_id, sender))`,
      'create index poll_votes_sender on poll_votes (session_id, sender)',
      `create table stanzas (
        session_id text not null, kind text not null, stanza_id text not null, target_id text, chat_jid text,
        sender text, sender_jid text, sender_lid text, body text, applied integer not null, timestamp bigint not null,
        primary key (session_id, kind, stanza_id))`,
      'create index stanzas_target on stanzas (session_id, target_id)',
      `create table identities (
        id ${id}, organization_id text not null, lid text, phone_jid text, phone_number text,
        name text, business_name text, push_name text, first_seen_at bigint not null, updated_at bigint not null,
        unique (organization_id, lid), unique (organization_id, phone_jid))`,
      `create table wa_groups (
        id ${id}, organization_id text not null, group_jid text not null, subject text, description text,
        owner_jid text, participant_count bigint, is_announce integer, is_locked integer, created_at_wa bigint,
        first_seen_at bigint not null, updated_at bigint not null,
        unique (organization_id, group_jid))`,
      `create table wa_group_members (
        id ${id}, session_id text not null, group_jid text not null, member text not null, role text not null,
        first_seen_at bigint not null, last_seen_at bigint not null,
        unique (session_id, group_jid, member))`,
      'create index wa_group_members_person on wa_group_members (session_id, member)',
      `create table send_rates (
        session_id text primary key, minute_started_at bigint not null, minute_used bigint not null,
        hour_started_at bigint not null, hour_used bigint not null)`,
      `create table outbox (
        id text primary key, organization_id text not null, session_id text not null, idempotency_key text,
        mode text not null, status text not null, wa_message_id text not null, payload text not null, error text,
        timestamp bigint not null, created_at bigint not null,
        unique (organization_id, idempotency_key))`,
      'create index outbox_session on outbox (session_id, status, id)',
      `create table event_log (
        seq ${id}, event_id text not null unique, organization_id text not null, session_id text not null,
        type text not null, payload text not null, created_at bigint not null)`,
      'create index event_log_organization on event_log (organization_id, seq)',
      'create index event_log_session on event_log (session_id, seq)',
      'create index event_log_position on event_log (organization_id, event_id)',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Credentials for pages of others: what signs them, which there are, and one-time links. */
export const embedding: Migration = {
  version: 16,
  name: 'embedding',
  async up(db, dialect) {
    const bytes = dialect === 'postgres' ? 'bytea' : 'blob';
    const maker = 'maker_kind text not null, maker_id text not null, maker_hash text';
    const statements = [
      `create table embed_keys (kid text primary key, sealed ${bytes} not null, created_at bigint not null)`,
      `create table embed_tokens (
        jti text primary key, organization_id text not null, user_id text not null, user_name text, sessions text not null,
        can text not null, origins text, link_id text, ${maker}, expires_at bigint not null, revoked_at bigint)`,
      'create index embed_tokens_user on embed_tokens (organization_id, user_id)',
      'create index embed_tokens_end on embed_tokens (expires_at)',
      `create table embed_links (
        id text primary key, organization_id text not null, session_id text not null, secret_hash text not null, can text not null,
        user_id text, user_name text, return_url text, brand text, ${maker}, created_at bigint not null,
        expires_at bigint not null, used_at bigint, cancelled_at bigint)`,
      'create index embed_links_end on embed_links (expires_at)',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

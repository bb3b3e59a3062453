import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Who did what, and when. */
export const audit: Migration = {
  version: 4,
  name: 'audit',
  async up(db) {
    const statements = [
      `create table audit_log (
        id text primary key, at bigint not null, organization_id text,
        actor_id text not null, actor_name text not null, impersonated_by text,
        action text not null, target_kind text not null, target_id text not null, target_label text,
        address text, detail text)`,
      'create index audit_log_organization on audit_log (organization_id, id)',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

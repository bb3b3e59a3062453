import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** What kind of actor did something, and the name of who acted as somebody else. */
export const auditActors: Migration = {
  version: 8,
  name: 'audit-actors',
  async up(db) {
    const statements = [
      'alter table audit_log add column actor_kind text',
      'alter table audit_log add column impersonated_by_name text',
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

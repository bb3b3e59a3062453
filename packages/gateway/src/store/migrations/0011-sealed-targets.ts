import { sql } from 'kysely';
import type { Migration } from '../migrate.js';

/** Where a webhook leads, with its headers, sealed: both often hold a token of somebody else's service. */
export const sealedTargets: Migration = {
  version: 11,
  name: 'sealed-targets',
  async up(db, dialect) {
    const blob = dialect === 'postgres' ? 'bytea' : 'blob';
    await sql.raw(`alter table webhooks add column target ${blob}`).execute(db);
  },
};

import type { Migration } from '../migrate.js';

/** How often something was tried: kept here, so that a restart forgives nothing. */
export const requestLimits: Migration = {
  version: 12,
  name: 'request-limits',
  async up(db) {
    await db.schema
      .createTable('request_limits')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('ends_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('request_limits_end').on('request_limits').column('ends_at').execute();
  },
};

import type { Migration } from '../migrate.js';

/** What belongs to the installation as a whole. */
export const installation: Migration = {
  version: 2,
  name: 'installation',
  async up(db, dialect) {
    await db.schema
      .createTable('installation')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', dialect === 'postgres' ? 'bytea' : 'blob', (column) => column.notNull())
      .execute();
  },
};

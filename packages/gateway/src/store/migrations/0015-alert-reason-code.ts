import type { Migration } from '../migrate.js';

/** Why something went wrong in a short name: whoever reads it may speak another language. */
export const alertReasonCode: Migration = {
  version: 15,
  name: 'alert-reason-code',
  async up(db) {
    await db.schema.alterTable('alerts').addColumn('reason_code', 'text').execute();
  },
};

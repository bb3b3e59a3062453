import type { IdentityTables } from '../identity/tables.js';
import type { DomainTables } from './schema.js';

/** Single values about this installation. */
export interface InstallationTable {
  name: string;
  value: Uint8Array;
}

/**
 * Every table of the gateway's database. Identity has `user`, `session`, `account`, `verification`, `organization`,
 * `member`, `invitation`, `apikey`, `jwks`, `twoFactor` and `rateLimit`: the domain's tables go by other names.
 */
export interface Database extends DomainTables, IdentityTables {
  installation: InstallationTable;
}

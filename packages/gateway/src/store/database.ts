import type { EmbedTables } from './embed-tables.js';
import type { IdentityTables } from './identity-tables.js';
import type { DomainTables } from './schema.js';

/** Single values about this installation. */
export interface InstallationTable {
  name: string;
  value: Uint8Array;
}

/** How often something was tried in a window that ends at `ends_at`, epoch milliseconds. */
export interface RequestLimitTable {
  /** A hash of what is counted. */
  key: string;
  count: number;
  ends_at: number;
}

/**
 * Every table of the gateway's database. Identity has `user`, `session`, `account`, `verification`, `organization`,
 * `member`, `invitation`, `apikey`, `jwks` and `twoFactor`: the domain's tables go by other names.
 */
export interface Database extends DomainTables, IdentityTables, EmbedTables {
  installation: InstallationTable;
  request_limits: RequestLimitTable;
}

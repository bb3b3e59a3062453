import type { Kysely, RawBuilder } from 'kysely';
import type { Database } from '../store/database.js';
import type { Dialect } from '../store/open.js';
import { postgresSearch } from './search-postgres.js';
import { sqliteSearch } from './search-sqlite.js';

/** How a database finds messages: over an index of every three neighbouring characters, or by their order. */
export interface SearchDialect {
  /** `message_search as s`, to be read in order: within one chat, or all of a session. */
  inOrder(of: 'chat' | 'session'): RawBuilder<unknown>;
  /** Whether `s.text` has this folded text: a comparison that leaves the order of reading alone. */
  contains(text: string): RawBuilder<boolean>;
  /** Whether the index can narrow a search for this folded text down. */
  covers(db: Kysely<Database>, text: string): Promise<boolean>;
  /** A query for the `docid` of texts that may contain it: `limit` at most, in no order. */
  candidates(text: string, limit: number): RawBuilder<{ docid: number }>;
}

export const searchDialect = (dialect: Dialect): SearchDialect =>
  dialect === 'postgres' ? postgresSearch : sqliteSearch;

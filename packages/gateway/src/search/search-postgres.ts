import { sql } from 'kysely';
import { containing } from '../text/fold.js';
import type { SearchDialect } from './search-dialect.js';

const WORD = /[\p{L}\p{N}]{3,}/gu;

/**
 * `pg_trgm` over a GIN index. It has letters and digits only, and of those only what the database's locale takes for
 * such (ASCII alone in a database of locale C); a pattern without any would read the whole index.
 */
export const postgresSearch: SearchDialect = {
  inOrder: () => sql`message_search as s`,
  // `like` would be answered by the index, for the whole session at once.
  contains: (text) => sql`strpos(s.text, ${text}) > 0`,
  async covers(db, text) {
    const words = text.match(WORD) ?? [];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are all of ASCII
    if (words.some((word) => /^[\x00-\x7f]+$/.test(word))) return true;
    if (!words.length) return false;
    const { rows } = await sql<{
      grams: number;
    }>`select cardinality(show_trgm(${words.join(' ')})) as grams`.execute(db);
    return rows[0]!.grams > 0;
  },
  candidates: (text, limit) =>
    sql`select docid from message_search where text like ${containing(text)} escape '\\' limit ${limit}`,
};

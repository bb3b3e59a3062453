import { sql } from 'kysely';
import type { SearchDialect } from './search-dialect.js';

/** A text of 256 characters is told apart by far fewer. */
const MOST_TERMS = 32;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function trigramsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(2).map((_, at) => characters.slice(at, at + 3).join(''));
}

/** FTS5 with the trigram tokenizer: any three characters, whatever they are. It knows which trigrams a text has, not where. */
export const sqliteSearch: SearchDialect = {
  // Left to itself it reads the whole session for one chat.
  inOrder: (of) =>
    of === 'chat'
      ? sql`message_search as s indexed by message_search_chat`
      : sql`message_search as s indexed by message_search_newest`,
  contains: (text) => sql`instr(s.text, ${text}) > 0`,
  covers: async (_, text) => trigramsOf(text).length > 0,
  candidates: (text, limit) => {
    const terms = [...new Set(trigramsOf(text))].slice(0, MOST_TERMS).map(quoted).join(' AND ');
    return sql`select rowid as docid from message_fts where message_fts match ${terms} limit ${limit}`;
  },
};

import { phonePart, phoneSpellings } from '@wagate/contract/phone-number';
import { type RawBuilder, sql } from 'kysely';
import { containing } from '../text/fold.js';
import { queryText } from './query-text.js';

/**
 * Whether `search_text` has what a person typed: a part of a name, or of a number in any notation.
 * @throws ApiProblem 400
 */
export function nameMatch(q: string, table?: string): RawBuilder<boolean> {
  const column = sql.ref(table ? `${table}.search_text` : 'search_text');
  const number = phonePart(q);
  const wanted = [queryText(q).replace(/\s+/g, ' '), ...(number ? phoneSpellings(number) : [])];
  const likes = [...new Set(wanted)].map((text) => sql`${column} like ${containing(text)} escape '\\'`);
  return sql<boolean>`(${sql.join(likes, sql` or `)})`;
}

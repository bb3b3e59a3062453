import { invalid } from './answer.js';

const MOST = 200;
const USUAL = 50;

/** The page size that a query asks for: 1 to 200, 50 when it says nothing or 0. */
export function limitOf(query: URLSearchParams): number {
  const text = query.get('limit');
  if (text === null || text === '') return USUAL;
  const limit = Number(text);
  if (!Number.isInteger(limit)) throw invalid(`invalid integer (query.limit: ${text})`);
  return limit === 0 ? USUAL : Math.min(MOST, Math.max(1, limit));
}

export interface Page<T> {
  data: T[];
  nextCursor?: string;
}

/**
 * A page of rows that are sorted already. The cursor names the last row of the page before; `nextCursor` is there
 * whenever the page is full, so that an empty page may end a list.
 */
export function pageOf<T>(rows: readonly T[], query: URLSearchParams, cursorOf: (row: T) => string): Page<T> {
  const limit = limitOf(query);
  const cursor = query.get('cursor');
  const at = cursor === null ? -1 : rows.findIndex((row) => cursorOf(row) === cursor);
  if (cursor !== null && at < 0) throw invalid('invalid cursor (query.cursor)');
  const data = rows.slice(at + 1, at + 1 + limit);
  const last = data.at(-1);
  return { data, ...(last !== undefined && data.length === limit && { nextCursor: cursorOf(last) }) };
}

import { invalid } from '../answer.js';
import { fromBase64Url, toBase64Url } from '../base64url.js';
import type { Keys } from '../keys.js';

/**
 * A cursor of the gateway is worth something to the person that it was given to, and on the list that it was given with.
 * @param place the person and the list
 */
export const sealCursor = async (keys: Keys, place: string, cursor: string): Promise<string> =>
  `${toBase64Url(cursor)}.${await keys.sign('cursor', `${place}\n${cursor}`)}`;

/** @throws Problem 400 for a cursor of somebody else's, of another list, or of nobody's */
export async function openCursor(keys: Keys, place: string, sealed: string): Promise<string> {
  const [text = '', signature = ''] = sealed.split('.');
  const bytes = fromBase64Url(text);
  const cursor = bytes && new TextDecoder().decode(bytes);
  if (cursor === undefined || !(await keys.verify('cursor', `${place}\n${cursor}`, signature)))
    throw invalid('invalid cursor', 'invalid cursor (query.cursor)');
  return cursor;
}

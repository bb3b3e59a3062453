import { fromBase64Url, toBase64Url } from './base64url.js';
import type { Keys, Purpose } from './keys.js';

/** The only header that is written, and the only one that is read: no other algorithm, and none at all, is looked at. */
const HEADER = toBase64Url(JSON.stringify({ alg: 'HS256', typ: 'JWT' }));
/** Longer than any that is made: 200 sessions and 20 origins. */
const LONGEST = 16_384;

export async function signJwt(keys: Keys, purpose: Purpose, claims: object): Promise<string> {
  const text = `${HEADER}.${toBase64Url(JSON.stringify(claims))}`;
  return `${text}.${await keys.sign(purpose, text)}`;
}

/** @returns the claims; undefined for what was not signed here for this purpose. Nothing in them is looked at. */
export async function readJwt(keys: Keys, purpose: Purpose, jwt: string): Promise<unknown> {
  const [header, payload, signature, ...rest] = jwt.length > LONGEST ? [] : jwt.split('.');
  if (header !== HEADER || !payload || !signature || rest.length) return undefined;
  if (!(await keys.verify(purpose, `${header}.${payload}`, signature))) return undefined;
  const bytes = fromBase64Url(payload);
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

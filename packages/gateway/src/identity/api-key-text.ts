import { createHash, randomInt } from 'node:crypto';

const PREFIX = 'wa_';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LENGTH = 64;

export interface NewKey {
  /** Shown once. */
  key: string;
  hash: string;
  /** Its first six characters, to recognise it by. */
  start: string;
}

export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

export const looksLikeKey = (text: string): boolean => /^wa_[A-Za-z]{64}$/.test(text);

export function newKey(): NewKey {
  const key = PREFIX + Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return { key, hash: hashOfKey(key), start: key.slice(0, 6) };
}

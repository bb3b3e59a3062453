import { existsSync } from 'node:fs';
import Libsql from 'libsql';

/** Of everybody in the journeys. */
export const PASSWORD = 'correct horse battery';
/** Of the webhook that leads to a shop. */
export const SECRET = 'a secret only the two of us know – ключ';

export const knownSecrets: readonly string[] = [PASSWORD, SECRET];

/** What an API key, a token, a QR code or a pairing code looks like: no journey has to say which ones it saw. */
const SHAPES: readonly RegExp[] = [
  /\bwa_[A-Za-z0-9_-]{20,}/g,
  /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g,
  /\b\d@[\w+/=,-]{20,}/g,
  /\b[A-HJ-NP-Z1-9]{4}-[A-HJ-NP-Z1-9]{4}\b/g,
  /\bbearer\s+[\w.~+/=-]{12,}/gi,
  /\b\d{7,}(?::\d+)?(?:@|%40)(?:s\.whatsapp\.net|lid|c\.us)\b/g,
];

/** Shorter texts may stand in any sentence. */
const SHORTEST = 8;

/** What of a log must not be in it, a line each. */
export function leaks(log: string, secrets: Iterable<string>): string[] {
  const found = SHAPES.flatMap((shape) => log.match(shape) ?? []);
  for (const secret of secrets) if (secret.length >= SHORTEST && log.includes(secret)) found.push(secret);
  return [...new Set(found)];
}

/** The texts of all messages that a journey had, and the e-mail addresses of its people. */
export function storedTexts(file: string): string[] {
  if (!existsSync(file)) return [];
  try {
    const database = new Libsql(file, { readonly: true });
    try {
      return [
        'select distinct body from messages where body is not null',
        'select email from "user"',
      ].flatMap((query) => database.prepare(query).raw(true).all().flat() as string[]);
    } finally {
      database.close();
    }
  } catch {
    // A journey about a damaged database.
    return [];
  }
}

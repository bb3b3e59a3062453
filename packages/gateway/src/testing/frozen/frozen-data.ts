import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { DATABASE_FILE, type StoreOptions } from '../../store/open.js';
import type { Keys } from './integrations.js';
import type { ADDRESSES } from './organizations.js';
import { restorePostgres } from './postgres-dump.js';

/** What is needed to open frozen data and to read it as those who own it. */
export interface Frozen {
  /** What seals it. */
  secret: string;
  /** Of everybody. */
  password: string;
  addresses: typeof ADDRESSES;
  totpURI: string;
  keys: Keys;
  organizations: { bakery: string; tours: string };
  /** One of each organization. */
  sessions: { bakery: string; tours: string };
  /** Where the log of each organization begins. */
  firstEvents: { bakery: string; tours: string };
  /** When it was frozen, epoch milliseconds. */
  at: number;
}

const ROOM = fileURLToPath(new URL('../../../frozen/', import.meta.url));

export const placeOf = (release: string, ...file: string[]): string => join(ROOM, release, ...file);

export const SQLITE = `${DATABASE_FILE}.gz`;
export const POSTGRES = 'postgres.sql.gz';
const FACTS = 'frozen.json';

/** Every release whose data was kept. */
export const releases = (): string[] =>
  readdirSync(ROOM, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const readFacts = (release: string): Frozen =>
  JSON.parse(readFileSync(placeOf(release, FACTS), 'utf8')) as Frozen;

export function writeFacts(release: string, facts: Frozen): void {
  mkdirSync(placeOf(release), { recursive: true });
  writeFileSync(placeOf(release, FACTS), `${JSON.stringify(facts, null, 2)}\n`);
}

/** Copies frozen data to where a test's gateway will find its own: see {@link testGateway}. */
export async function thaw(release: string, { url, file }: StoreOptions): Promise<void> {
  if (url) return restorePostgres(url, gunzipSync(readFileSync(placeOf(release, POSTGRES))).toString());
  mkdirSync(`${file}.d`, { mode: 0o700 });
  writeFileSync(`${file}.d/${DATABASE_FILE}`, gunzipSync(readFileSync(placeOf(release, SQLITE))));
}

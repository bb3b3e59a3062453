import { createHash, randomInt } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { ApiKeyTable } from '../identity/tables.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Puts an API key straight into the database, with rights that a browser may not give. */
export async function randomKey(
  store: Store,
  organizationId: string,
  permissions: readonly string[],
  more: { expiresAt?: number; metadata?: object } = {},
): Promise<{ id: string; key: string }> {
  const key = `wa_${Array.from({ length: 64 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
  const date = (ms: number) => (store.dialect === 'postgres' ? new Date(ms) : new Date(ms).toISOString());
  const id = ulid();
  const row: Insertable<ApiKeyTable> & Record<string, unknown> = {
    id,
    configId: 'default',
    name: 'test',
    start: key.slice(0, 6),
    prefix: 'wa_',
    key: createHash('sha256').update(key).digest('base64url'),
    referenceId: organizationId,
    enabled: true,
    expiresAt: more.expiresAt === undefined ? null : date(more.expiresAt),
    permissions: JSON.stringify({ gateway: permissions }),
    metadata: more.metadata ? JSON.stringify(more.metadata) : null,
    lastRequest: null,
    createdAt: date(Date.now()),
    updatedAt: date(Date.now()),
  };
  await store.db.insertInto('apikey').values(row).execute();
  return { id, key };
}

import type { Principal } from '../http/principal.js';
import type { Store } from '../store/open.js';
import { metadataOfKey, permissionsOfKey } from './api-key-row.js';
import { hashOfKey, looksLikeKey } from './api-key-text.js';
import type { Control } from './control.js';
import { epochMs } from './tables.js';

interface Known {
  principal: Principal;
  expiresAt: number | undefined;
  readAt: number;
}

const KEEP_MS = 60_000;
const TOUCH_MS = 60_000;
const MAX_KNOWN = 10_000;
/** Finds who an API key stands for, straight in the database, and notes when it was last used. */
export function createApiKeyLookup(store: Store, control: Control, now: () => number) {
  const known = new Map<string, Known>();
  const touched = new Map<string, number>();

  control.subscribe((event) => {
    for (const [hash, { principal }] of known) {
      const concerned =
        'keyId' in event
          ? principal.id === event.keyId
          : event.type === 'organization.removed' && principal.organizationId === event.organizationId;
      if (concerned) known.delete(hash);
    }
  });

  async function read(hash: string): Promise<Known | undefined> {
    const row = await store.db
      .selectFrom('apikey')
      .innerJoin('organization', 'organization.id', 'apikey.referenceId')
      .select([
        'apikey.id',
        'apikey.referenceId',
        'apikey.enabled',
        'apikey.expiresAt',
        'apikey.permissions',
        'apikey.metadata',
      ])
      .where('apikey.key', '=', hash)
      .executeTakeFirst();
    if (!row?.enabled) return undefined;
    const { sessions = [] } = metadataOfKey(row);
    return {
      readAt: now(),
      expiresAt: row.expiresAt === null ? undefined : epochMs(row.expiresAt),
      principal: {
        kind: 'api-key',
        id: row.id,
        organizationId: row.referenceId,
        role: null,
        superAdmin: false,
        permissions: new Set(permissionsOfKey(row)),
        ...(sessions.length ? { sessions: new Set(sessions) } : {}),
      },
    };
  }

  async function touch(id: string): Promise<void> {
    const at = now();
    if (at - (touched.get(id) ?? 0) < TOUCH_MS) return;
    if (touched.size > MAX_KNOWN) touched.clear();
    touched.set(id, at);
    const date = new Date(at);
    await store.db
      .updateTable('apikey')
      .set({ lastRequest: store.dialect === 'postgres' ? date : date.toISOString() })
      .where('id', '=', id)
      .execute();
  }

  /** @returns `undefined` for a key that is unknown, disabled or expired. */
  return async (key: string): Promise<Principal | undefined> => {
    if (!looksLikeKey(key)) return undefined;
    const hash = hashOfKey(key);
    let entry = known.get(hash);
    if (!entry || now() - entry.readAt > KEEP_MS) {
      entry = await read(hash);
      known.delete(hash);
      if (!entry) return undefined;
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(hash, entry);
    }
    if (entry.expiresAt !== undefined && entry.expiresAt <= now()) return undefined;
    await touch(entry.principal.id);
    return entry.principal;
  };
}

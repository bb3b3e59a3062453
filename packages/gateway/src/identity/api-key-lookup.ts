import type { Control } from '../principal/control.js';
import { hasEnded, type Principal } from '../principal/principal.js';
import type { Store } from '../store/open.js';
import { endOfKey, metadataOfKey, permissionsOfKey } from './api-key-row.js';
import { hashOfKey, looksLikeKey } from './api-key-text.js';

interface Known {
  principal: Principal;
  readAt: number;
}

const KEEP_MS = 60_000;
const TOUCH_MS = 60_000;
const MAX_KNOWN = 10_000;
/** Finds who an API key stands for, straight in the database, and notes when it was last used. */
export function createApiKeyLookup(store: Store, control: Control, now: () => number) {
  const known = new Map<string, Known>();
  const touched = new Map<string, number>();
  /** Moves with every change of anybody's rights: what was read before is not what is true after. */
  let changes = 0;

  control.subscribe((event) => {
    changes += 1;
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
    const { sessions = [], revokedAt } = metadataOfKey(row);
    if (revokedAt !== undefined) return undefined;
    const expiresAt = endOfKey(row);
    return {
      readAt: now(),
      principal: {
        kind: 'api-key',
        id: row.id,
        organizationId: row.referenceId,
        role: null,
        superAdmin: false,
        keyHash: hash,
        permissions: new Set(permissionsOfKey(row)),
        ...(expiresAt === undefined ? {} : { expiresAt }),
        ...(sessions.length ? { sessions: new Set(sessions) } : {}),
      },
    };
  }

  /** A change may be made while its row is on the way here. */
  async function readAsItIs(hash: string): Promise<Known | undefined> {
    for (;;) {
      const before = changes;
      const entry = await read(hash);
      if (changes === before) return entry;
    }
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

  async function readAndKeep(hash: string): Promise<Known | undefined> {
    const entry = await readAsItIs(hash);
    known.delete(hash);
    if (!entry) return undefined;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(hash, entry);
    return entry;
  }

  const unlessEnded = (entry: Known | undefined): Principal | undefined =>
    entry && !hasEnded(entry.principal, now()) ? entry.principal : undefined;

  /** @returns `undefined` for a key that is unknown, disabled, revoked or expired. */
  async function find(key: string): Promise<Principal | undefined> {
    if (!looksLikeKey(key)) return undefined;
    const hash = hashOfKey(key);
    const kept = known.get(hash);
    const fresh = kept && now() - kept.readAt <= KEEP_MS;
    const principal = unlessEnded(fresh ? kept : await readAndKeep(hash));
    if (!principal) return undefined;
    const before = changes;
    await touch(principal.id);
    // It may have ended while its use was written down.
    return changes === before ? principal : find(key);
  }

  return {
    find,
    /** The same by the hash, as the database has it this moment; it is no use of the key. */
    readNow: async (hash: string): Promise<Principal | undefined> => unlessEnded(await readAndKeep(hash)),
  };
}

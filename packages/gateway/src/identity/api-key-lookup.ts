import { createHash } from 'node:crypto';
import { PERMISSIONS, type Permission, type Principal } from '../http/principal.js';
import type { Store } from '../store/open.js';
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
const SHAPE = /^wa_[A-Za-z]{64}$/;

const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');

function list(json: string | null, name: string): string[] {
  if (!json) return [];
  try {
    let value: unknown = JSON.parse(json);
    // better-auth has written some JSON columns encoded twice.
    if (typeof value === 'string') value = JSON.parse(value);
    const items = (value as Record<string, unknown> | null)?.[name];
    return Array.isArray(items) ? items.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

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
    const granted = new Set(list(row.permissions, 'gateway'));
    const sessions = list(row.metadata, 'sessions');
    return {
      readAt: now(),
      expiresAt: row.expiresAt === null ? undefined : epochMs(row.expiresAt),
      principal: {
        kind: 'api-key',
        id: row.id,
        organizationId: row.referenceId,
        role: null,
        superAdmin: false,
        permissions: new Set<Permission>(PERMISSIONS.filter((permission) => granted.has(permission))),
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
    if (!SHAPE.test(key)) return undefined;
    const hash = hashOf(key);
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

import type { Schemas } from '../generated/gateway.js';
import { PERMISSIONS, type Permission } from '../http/principal.js';
import type { ApiKeyTable } from './tables.js';
import { epochMs } from './tables.js';

/** What we keep in better-auth's free column. */
export interface ApiKeyMetadata {
  /** The sessions it is confined to; absent or empty means all. */
  sessions?: string[];
  createdBy?: string;
}

function parse(json: string | null): Record<string, unknown> {
  if (!json) return {};
  try {
    let value: unknown = JSON.parse(json);
    // better-auth has written some JSON columns encoded twice.
    if (typeof value === 'string') value = JSON.parse(value);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

export function permissionsOfKey(row: Pick<ApiKeyTable, 'permissions'>): Permission[] {
  const granted = new Set(texts(parse(row.permissions).gateway));
  return PERMISSIONS.filter((permission) => granted.has(permission));
}

export function metadataOfKey(row: Pick<ApiKeyTable, 'metadata'>): ApiKeyMetadata {
  const { sessions, createdBy } = parse(row.metadata);
  return { sessions: texts(sessions), ...(typeof createdBy === 'string' ? { createdBy } : {}) };
}

/** As the API shows it; the key itself is in no row. */
export function keyToWire(row: ApiKeyTable): Schemas['ApiKey'] {
  const { sessions = [], createdBy } = metadataOfKey(row);
  return {
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    permissions: permissionsOfKey(row),
    ...(sessions.length ? { sessions } : {}),
    enabled: Boolean(row.enabled),
    createdAt: epochMs(row.createdAt),
    ...(createdBy ? { createdBy } : {}),
    ...(row.expiresAt === null ? {} : { expiresAt: epochMs(row.expiresAt) }),
    ...(row.lastRequest === null ? {} : { lastUsedAt: epochMs(row.lastRequest) }),
  };
}

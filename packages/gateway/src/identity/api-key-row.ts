import { PERMISSIONS } from '@wagate/contract/permissions';
import type { Schemas } from '@wagate/contract/types';
import type { Permission } from '../principal/principal.js';
import type { ApiKeyTable } from '../store/identity-tables.js';
import { epochMs } from '../store/identity-tables.js';

/** What we keep in better-auth's free column. */
export interface ApiKeyMetadata {
  /** The sessions it is confined to; absent or empty means all. What is no id of a session is kept as an id that none has. */
  sessions?: string[];
  /** The user who made it, and what they were called then: both are readable when the user is gone. */
  createdBy?: string;
  createdByName?: string;
  /** When it was switched off, epoch milliseconds; absent while it is on. */
  disabledAt?: number;
  /** When it ended for good, epoch milliseconds. */
  revokedAt?: number;
}

/** @returns `undefined` for what is no JSON. */
function parse(json: string | null): Record<string, unknown> | undefined {
  if (!json) return {};
  try {
    let value: unknown = JSON.parse(json);
    // better-auth has written some JSON columns encoded twice.
    if (typeof value === 'string') value = JSON.parse(value);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return undefined;
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const NO_SESSION = '';

/** What confines a key never becomes "all sessions" because it cannot be read. */
function sessionsOf(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : NO_SESSION))
    : [NO_SESSION];
}

export function permissionsOfKey(row: Pick<ApiKeyTable, 'permissions'>): Permission[] {
  const granted = new Set(texts(parse(row.permissions)?.gateway));
  return PERMISSIONS.filter((permission) => granted.has(permission));
}

export function metadataOfKey(row: Pick<ApiKeyTable, 'metadata'>): ApiKeyMetadata {
  const metadata = parse(row.metadata);
  if (!metadata) return { sessions: [NO_SESSION] };
  const { createdBy, createdByName, disabledAt, revokedAt } = metadata;
  const sessions = sessionsOf(metadata.sessions);
  return {
    ...(sessions ? { sessions } : {}),
    ...(typeof createdBy === 'string' ? { createdBy } : {}),
    ...(typeof createdByName === 'string' ? { createdByName } : {}),
    ...(typeof disabledAt === 'number' ? { disabledAt } : {}),
    ...(typeof revokedAt === 'number' ? { revokedAt } : {}),
  };
}

/** When it ends, epoch milliseconds; absent means never. An end that cannot be read has passed. */
export function endOfKey(row: Pick<ApiKeyTable, 'expiresAt'>): number | undefined {
  return row.expiresAt === null ? undefined : epochMs(row.expiresAt) || 0;
}

/** Whether it opens nothing any more, whoever holds it. */
export function isSpent(row: Pick<ApiKeyTable, 'metadata' | 'expiresAt'>, now: number): boolean {
  return metadataOfKey(row).revokedAt !== undefined || (endOfKey(row) ?? Number.POSITIVE_INFINITY) <= now;
}

/** As the API shows it; the key itself is in no row. */
export function keyToWire(row: ApiKeyTable): Schemas['ApiKey'] {
  const { sessions = [], createdBy, createdByName, disabledAt, revokedAt } = metadataOfKey(row);
  const enabled = Boolean(row.enabled) && revokedAt === undefined;
  const expiresAt = endOfKey(row);
  const lastUsedAt = row.lastRequest === null ? 0 : epochMs(row.lastRequest);
  return {
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    permissions: permissionsOfKey(row),
    ...(sessions.length ? { sessions } : {}),
    enabled,
    createdAt: epochMs(row.createdAt) || 0,
    ...(createdBy ? { createdBy } : {}),
    ...(createdByName ? { createdByName } : {}),
    ...(enabled || disabledAt === undefined ? {} : { disabledAt }),
    ...(revokedAt === undefined ? {} : { revokedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(lastUsedAt ? { lastUsedAt } : {}),
  };
}

import type { components } from '@wagate/contract/types';
import type { Kysely } from 'kysely';
import { paceOf, queuesOf } from '../messages/pace.js';
import { type RateUse, ratesOf } from '../messages/rate.js';
import type { Database } from '../store/database.js';
import { healthOf } from './health.js';
import type { SessionRow } from './session-row.js';

type WASession = components['schemas']['WASession'];

export interface SessionLook {
  /** With what has happened and could not be stored yet. */
  row: SessionRow;
  linking?: WASession['linking'];
}

export interface SessionDetails {
  now: number;
  /** What is known of a session beyond its row, where it runs. */
  look(row: SessionRow): Promise<SessionLook>;
  /** Names of organizations, as far as they exist. */
  organizationNames(ids: readonly string[]): Promise<Map<string, string>>;
}

/** Sessions as the API tells them, in a fixed number of queries however many they are. */
export async function sessionsToWire(
  db: Kysely<Database>,
  stored: readonly SessionRow[],
  details: SessionDetails,
): Promise<WASession[]> {
  if (!stored.length) return [];
  const looks = await Promise.all(stored.map((row) => details.look(row)));
  const rows = looks.map(({ row }) => row);
  const ids = rows.map((row) => row.id);
  const linked = rows.filter((row) => row.wa_jid !== null).map((row) => row.account_id);
  const [names, last, rates, health, queues] = await Promise.all([
    details.organizationNames([...new Set(rows.map((row) => row.organization_id))]),
    lastEvents(db, ids),
    ratesOf(db, ids),
    healthOf(db, linked, details.now),
    queuesOf(db, rows, details.now),
  ]);
  return looks.map(({ row, linking }) => ({
    ...plain(row),
    ...(row.reason_code
      ? { statusReason: { code: row.reason_code, message: row.reason_message ?? '', at: row.reason_at ?? 0 } }
      : {}),
    ...optional('lastEventAt', last.get(row.id)),
    ...optional('linking', linking),
    ...optional('organizationName', names.get(row.organization_id)),
    ...optional('health', health.get(row.account_id)),
    ...optional('pace', paceOf(row)),
    ...optional('queue', queues.get(row.id)),
    rate: rateToWire(row, rates.get(row.id), details.now),
  }));
}

function plain(row: SessionRow): WASession {
  return {
    id: row.id,
    organizationId: row.organization_id,
    ...optional('createdByUserId', row.created_by_user_id),
    gatewayId: row.gateway_id,
    ...optional('label', row.label),
    status: row.status,
    ...optional('waJid', row.wa_jid),
    ...optional('waLid', row.wa_lid),
    ...optional('phoneNumber', row.phone_number),
    isAdminSession: row.is_admin_session === 1,
    autoRead: row.auto_read === 1,
    presenceTyping: row.presence_typing === 1,
    ratePerMin: row.rate_per_min,
    ratePerHour: row.rate_per_hour,
    ...optional('lastConnectedAt', row.last_connected_at),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function rateToWire(row: SessionRow, use: RateUse | undefined, now: number): WASession['rate'] {
  return {
    perMin: { limit: row.rate_per_min, ...(use?.minute(now) ?? { used: 0, resetsAt: now }) },
    perHour: { limit: row.rate_per_hour, ...(use?.hour(now) ?? { used: 0, resetsAt: now }) },
  };
}

async function lastEvents(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('wa_sessions')
    .select((eb) => [
      'id',
      eb
        .selectFrom('event_log')
        .select('event_log.created_at')
        .whereRef('event_log.session_id', '=', 'wa_sessions.id')
        .orderBy('event_log.seq', 'desc')
        .limit(1)
        .as('at'),
    ])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.flatMap((row) => (row.at === null ? [] : [[row.id, row.at]])));
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { [K in Key]?: Value } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

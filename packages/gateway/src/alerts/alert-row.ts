import type { Schemas } from '@wagate/contract/types';
import type { Selectable } from 'kysely';
import type { AlertKind, AlertTable } from '../store/alert-tables.js';

export type AlertRow = Selectable<AlertTable>;

/** Every kind of the contract; one that is missing or unknown here does not compile. */
const kinds: Record<AlertKind & Schemas['AlertKind'], true> = {
  session_logged_out: true,
  session_failed: true,
  session_reconnecting: true,
  session_limited: true,
  webhook_disabled: true,
};

export const ALERT_KINDS = Object.keys(kinds) as readonly AlertKind[];

/** As the contract shows it, in lists and in events. */
export function alertToWire(row: AlertRow): Schemas['Alert'] {
  return {
    id: row.id,
    kind: row.kind,
    ...(row.webhook_id === null
      ? {
          session: {
            id: row.subject,
            ...(row.label === null ? {} : { label: row.label }),
            ...(row.phone_number === null ? {} : { phoneNumber: row.phone_number }),
          },
        }
      : { webhook: { id: row.webhook_id, host: row.label ?? '' } }),
    since: row.since,
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(row.ending === null ? {} : { ending: row.ending }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.reason_code === null ? {} : { reasonCode: row.reason_code }),
    ...(row.reconnects === null || row.reconnect_minutes === null
      ? {}
      : { reconnects: { count: row.reconnects, minutes: row.reconnect_minutes } }),
  };
}

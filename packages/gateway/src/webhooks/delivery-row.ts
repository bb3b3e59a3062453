import type { Schemas } from '@wagate/contract/types';
import type { Kysely, Selectable } from 'kysely';
import type { Envelope, EventType } from '../events/envelope.js';
import type { Database } from '../store/database.js';
import type { WebhookDeliveryTable } from '../store/webhook-tables.js';

export type DeliveryRow = Selectable<WebhookDeliveryTable>;

export type Attempt = Schemas['WebhookAttempt'];

export const attemptsOf = (row: Pick<DeliveryRow, 'attempt_log'>): Attempt[] => JSON.parse(row.attempt_log);

export function deliveryToWire(row: DeliveryRow): Schemas['WebhookDelivery'] {
  // While an attempt is under way the column holds the end of its lease.
  const waiting = row.status === 'pending' && !row.claimed && row.next_attempt_at !== null;
  return {
    id: row.id,
    eventId: row.event_id,
    event: row.event,
    status: row.status,
    attempts: row.attempts,
    ...(row.response_code === null ? {} : { responseCode: row.response_code }),
    ...(row.duration_ms === null ? {} : { durationMs: row.duration_ms }),
    ...(waiting ? { nextAttemptAt: row.next_attempt_at! } : {}),
    ...(row.last_error === null ? {} : { lastError: row.last_error }),
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(row.test ? { test: true } : {}),
    createdAt: row.created_at,
  };
}

/** The event as it is stored, a live secret masked; `undefined` when the log no longer has it. */
export async function storedEnvelope(db: Kysely<Database>, row: DeliveryRow): Promise<Envelope | undefined> {
  if (row.envelope !== null) return JSON.parse(row.envelope) as Envelope;
  const logged = await db
    .selectFrom('event_log')
    .select(['payload', 'created_at'])
    .where('event_id', '=', row.event_id)
    .where('organization_id', '=', row.organization_id)
    .executeTakeFirst();
  return (
    logged && {
      schema: 'v1',
      id: row.event_id,
      event: row.event as EventType,
      session: row.session_id,
      organization: row.organization_id,
      timestamp: logged.created_at,
      payload: JSON.parse(logged.payload),
    }
  );
}

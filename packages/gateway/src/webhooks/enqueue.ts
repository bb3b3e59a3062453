import { wantsEvent } from '@wagate/contract/events';
import type { Insertable, Kysely } from 'kysely';
import { carriesSecret, type Envelope } from '../events/envelope.js';
import type { Database } from '../store/database.js';
import type { WebhookDeliveryTable } from '../store/webhook-tables.js';
import { ulid } from '../ulid.js';
import { eventsOf, type WebhookRow } from './webhook-row.js';

export const SWITCHED_OFF = 'the webhook was switched off';

export type NewDelivery = Insertable<WebhookDeliveryTable>;

const CHUNK = 50;

export function newDelivery(
  webhook: Pick<WebhookRow, 'id'>,
  envelope: Envelope,
  now: number,
  more: Partial<NewDelivery> = {},
): NewDelivery {
  return {
    id: `whd_${ulid(now)}`,
    webhook_id: webhook.id,
    organization_id: envelope.organization,
    session_id: envelope.session,
    event_id: envelope.id,
    event: envelope.event,
    status: 'pending',
    attempts: 0,
    next_attempt_at: now,
    claimed: 0,
    live: 0,
    attempt_log: '[]',
    created_at: now,
    ...more,
  };
}

/** The webhooks that this organization's events may concern: those that are on, and those that the gateway switched off. */
const concerned = (db: Kysely<Database>, organizationId: string) =>
  db
    .selectFrom('webhooks')
    .select(['id', 'session_id', 'events', 'active'])
    .where('organization_id', '=', organizationId)
    .where((eb) => eb.or([eb('active', '=', 1), eb('disabled_at', 'is not', null)]))
    .execute();

/** What a webhook misses that nobody meant to miss anything: it can be redelivered, and waits for nothing. */
const missed = (now: number): Partial<NewDelivery> => ({
  status: 'failed',
  last_error: SWITCHED_OFF,
  failure: 'not_sent',
  next_attempt_at: null,
  finished_at: now,
});

/** That a webhook was switched off is no news for the webhook itself: its way is what fails. */
const isAbout = (envelope: Envelope, webhookId: string): boolean =>
  envelope.event === 'alert' && (envelope as Envelope<'alert'>).payload.webhook?.id === webhookId;

/** An event that is lost with this process or soon worth nothing: it is not in the log, so the delivery keeps it. */
export interface Passing {
  envelope: Envelope;
  /** Epoch milliseconds. */
  expiresAt: number;
}

const MASK = '••••';

/** What may be stored of an event: the live secret of linking is not. */
export const masked = (envelope: Envelope): Envelope =>
  carriesSecret(envelope)
    ? ({ ...envelope, payload: { ...envelope.payload, code: MASK } } as Envelope)
    : envelope;

/**
 * Queues events for every webhook that wants them; each once, however often it is told of.
 * @returns whether any waits to be delivered.
 */
async function enqueue(
  db: Kysely<Database>,
  organizationId: string,
  events: readonly Envelope[],
  now: number,
  more: (envelope: Envelope) => Partial<NewDelivery>,
): Promise<boolean> {
  const webhooks = await concerned(db, organizationId);
  const rows = webhooks.flatMap((webhook) => {
    const names = eventsOf(webhook);
    return events
      .filter(
        (envelope) =>
          wantsEvent(names, envelope.event) &&
          (webhook.session_id ?? envelope.session) === envelope.session &&
          !isAbout(envelope, webhook.id),
      )
      .flatMap((envelope) => {
        const columns = more(envelope);
        if (webhook.active) return newDelivery(webhook, envelope, now, columns);
        // What is worth nothing in a minute is not worth keeping either.
        return columns.expires_at ? [] : newDelivery(webhook, envelope, now, { ...columns, ...missed(now) });
      });
  });
  for (let start = 0; start < rows.length; start += CHUNK)
    await db
      .insertInto('webhook_deliveries')
      .values(rows.slice(start, start + CHUNK))
      .onConflict((conflict) => conflict.columns(['webhook_id', 'event_id']).doNothing())
      .execute();
  return rows.some(({ status }) => status === 'pending');
}

/**
 * Part of the transaction that logs the events: what is logged is delivered, however the process ends.
 * @returns whether any waits to be delivered.
 */
export function enqueueLogged(db: Kysely<Database>, events: readonly Envelope[]): Promise<boolean> {
  const first = events[0]!;
  return enqueue(db, first.organization, events, first.timestamp, () => ({}));
}

export async function enqueuePassing(db: Kysely<Database>, { envelope, expiresAt }: Passing): Promise<void> {
  await enqueue(db, envelope.organization, [envelope], envelope.timestamp, () => ({
    envelope: JSON.stringify(masked(envelope)),
    live: carriesSecret(envelope) ? 1 : 0,
    expires_at: expiresAt,
  }));
}

import type { Selectable } from 'kysely';
import type { Change, EventWriter } from '../events/writer.js';
import type { components } from '../generated/gateway.js';
import { ApiProblem, noClient } from '../http/errors.js';
import type { LiveSession } from '../sessions/live-session.js';
import type { SessionRow } from '../sessions/session-row.js';
import type { OutboxTable } from '../store/schema.js';
import { ulid } from '../ulid.js';
import { isNotConnected, plainReason } from './failure.js';
import type { Outbox } from './outbox.js';
import { type Outgoing, settleOutgoing, storeOutgoing } from './outgoing.js';
import { requireSend } from './rate.js';
import type { TextToSend } from './send-request.js';

type SendResult = components['schemas']['SendResult'];

export interface Sending {
  writer: EventWriter;
  outbox: Outbox;
  onError(error: unknown): void;
}

export interface SendOptions {
  idempotencyKey?: string;
  /** Answer at once and send when possible. */
  async: boolean;
}

type Begun = { replay: SendResult } | { offline: true } | { outgoing: Outgoing; outboxId?: string };

/**
 * Sends a text, or queues it. With a key a repeat answers what became of the first, even when that has failed.
 * @throws ApiProblem 429 at the session's limit, 501 while it is not connected, 500 when WhatsApp does not take it.
 */
export async function sendText(
  sending: Sending,
  session: SessionRow,
  live: LiveSession,
  request: TextToSend,
  options: SendOptions,
): Promise<{ httpStatus: 200 | 202; result: SendResult }> {
  const { writer, outbox } = sending;
  const waMessageId = live.engine.newMessageId();
  const begun = await writer.write(session.organization_id, (change) =>
    begin(change, session, live, request, options, waMessageId),
  );
  if ('replay' in begun)
    return { httpStatus: begun.replay.mode === 'async' ? 202 : 200, result: begun.replay };
  if ('offline' in begun) throw noClient();
  const { outgoing, outboxId } = begun;
  const told = {
    waMessageId,
    timestamp: outgoing.timestamp,
    ...(outboxId ? { outboxId } : {}),
  };
  if (options.async) {
    outbox.drain(live);
    return { httpStatus: 202, result: { mode: 'async', status: 'queued', ...told } };
  }
  try {
    await live.engine.sendText(outgoing);
  } catch (error) {
    await writer.write(session.organization_id, (change) =>
      settleOutgoing(change, session.id, waMessageId, { status: 'failed', error: plainReason(error) }),
    );
    if (isNotConnected(error)) throw noClient();
    sending.onError(error);
    throw new ApiProblem('internal', plainReason(error));
  }
  await writer.write(session.organization_id, (change) =>
    settleOutgoing(change, session.id, waMessageId, { status: 'sent' }),
  );
  return { httpStatus: 200, result: { mode: 'sync', status: 'sent', ...told } };
}

async function begin(
  change: Change,
  session: SessionRow,
  live: LiveSession,
  request: TextToSend,
  options: SendOptions,
  waMessageId: string,
): Promise<Begun> {
  const { trx, now } = change;
  const { idempotencyKey: key } = options;
  const first =
    key === undefined
      ? undefined
      : await trx
          .selectFrom('outbox')
          .selectAll()
          .where('organization_id', '=', session.organization_id)
          .where('idempotency_key', '=', key)
          .executeTakeFirst();
  if (first) return { replay: replayOf(first) };
  if (!options.async) await requireSend(change, session);
  const row = (status: OutboxTable['status'], timestamp: number, payload: object) => ({
    id: `out_${ulid()}`,
    organization_id: session.organization_id,
    session_id: session.id,
    idempotency_key: key ?? null,
    mode: options.async ? ('async' as const) : ('sync' as const),
    status,
    wa_message_id: waMessageId,
    payload: JSON.stringify(payload),
    error: status === 'failed' ? noClient().message : null,
    timestamp,
    created_at: now,
  });
  if (!options.async && !live.connected) {
    if (key !== undefined)
      await trx
        .insertInto('outbox')
        .values(row('failed', now, request))
        .execute();
    return { offline: true };
  }
  const outgoing = await storeOutgoing(change, session.id, waMessageId, request);
  if (key === undefined && !options.async) return { outgoing };
  const stored = row(options.async ? 'queued' : 'sending', outgoing.timestamp, outgoing);
  await trx.insertInto('outbox').values(stored).execute();
  return { outgoing, outboxId: stored.id };
}

function replayOf(first: Selectable<OutboxTable>): SendResult {
  const over = first.status === 'sent' || first.status === 'failed';
  return {
    mode: over ? 'sync' : 'async',
    status: first.status,
    waMessageId: first.wa_message_id,
    timestamp: first.timestamp,
    outboxId: first.id,
    replayed: true,
  };
}

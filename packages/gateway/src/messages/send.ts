import type { components } from '@wagate/contract/types';
import { chatAddress } from '../chats/find-chat.js';
import { conflict, noClient, notFound, sendFailed } from '../errors/api-problem.js';
import type { Change, EventWriter } from '../events/writer.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { SessionRow } from '../sessions/session-row.js';
import { ulid } from '../ulid.js';
import type { Outbox, Outcome } from './outbox.js';
import { firstOfKey, forgetKey, sendAgain } from './outbox-key.js';
import { storeOutgoing } from './outgoing.js';
import { requireSend } from './rate.js';
import { requireReachOut } from './reach-out.js';
import type { TextToSend } from './send-request.js';

type SendResult = components['schemas']['SendResult'];

export interface Sending {
  writer: EventWriter;
  outbox: Outbox;
}

export interface SendOptions {
  idempotencyKey?: string;
  /** Answer at once and send when possible. */
  async: boolean;
}

/** How long a caller waits for WhatsApp's answer: less than the time that a request has. */
const PATIENCE_MS = 10_000;

interface Accepted {
  waMessageId: string;
  timestamp: number;
  outboxId: string;
  /** Absent where nobody waits. */
  outcome?: Promise<Outcome>;
}

type Begun = { replay: SendResult } | { offline: true } | { accepted: Accepted };

/**
 * Sends a text, or queues it. What is accepted is sent, whatever ends in between: a caller who does not hear of it in
 * time is told that it is under way (202). With a key a repeat answers what became of the first, and sends it again,
 * under the same id, where that has failed.
 * @throws ApiProblem 429 at the session's limit, 501 while it is not connected, 500 when WhatsApp does not take it.
 */
export async function sendText(
  { writer, outbox }: Sending,
  session: SessionRow,
  live: SessionHandle,
  request: TextToSend,
  options: SendOptions,
): Promise<{ httpStatus: 200 | 202; result: SendResult }> {
  // Asked before the change begins: nothing waits for an answer from elsewhere within one.
  const line = { connected: await live.connected(), waMessageId: await live.newMessageId() };
  const begun = await writer.write(session.organization_id, (change) =>
    begin(change, outbox, session, line, request, options),
  );
  if ('replay' in begun)
    return { httpStatus: begun.replay.mode === 'async' ? 202 : 200, result: begun.replay };
  if ('offline' in begun) throw noClient();
  const { outcome, outboxId, ...told } = begun.accepted;
  outbox.drain(live);
  if (!outcome) return { httpStatus: 202, result: { mode: 'async', status: 'queued', ...told, outboxId } };
  const come = await outcome;
  const keyed = options.idempotencyKey === undefined ? {} : { outboxId };
  if (come.is === 'failed') throw sendFailed(come.error, { waMessageId: told.waMessageId, ...keyed });
  return come.is === 'sent'
    ? { httpStatus: 200, result: { mode: 'sync', status: 'sent', ...told, ...keyed } }
    : { httpStatus: 202, result: { mode: 'async', status: 'sending', ...told, outboxId } };
}

async function shownNow({ trx }: Change, sessionId: string): Promise<Pick<SessionRow, 'account_id'>> {
  const row = await trx
    .selectFrom('wa_sessions')
    .select('account_id')
    .where('id', '=', sessionId)
    .executeTakeFirst();
  if (!row) throw notFound('session not found');
  return row;
}

async function begin(
  change: Change,
  outbox: Outbox,
  asked: SessionRow,
  line: { connected: boolean; waMessageId: string },
  request: TextToSend,
  options: SendOptions,
): Promise<Begun> {
  const { idempotencyKey: key } = options;
  // Another number may have been linked, or the session deleted, since it was read.
  const session = { ...asked, ...(await shownNow(change, asked.id)) };
  const first = key === undefined ? undefined : await firstOfKey(change, key);
  if (first?.replay) return { replay: first.replay };
  if (first && first.row.account_id !== session.account_id)
    throw conflict('the key is of a message of another session or number, which has failed: use a new key');
  if (!options.async && !line.connected) return { offline: true };
  // What is sent later is counted when it is sent.
  if (!options.async) await requireSend(change, session);
  const accepted = (await again()) ?? (await anew());
  if (!options.async)
    change.afterCommit(() => {
      accepted.outcome = outbox.outcome(accepted.waMessageId, PATIENCE_MS);
    });
  return { accepted };

  async function again(): Promise<Accepted | undefined> {
    if (!first) return undefined;
    if (!first.stored) return forgetKey(change, first.row);
    await sendAgain(change, first.row, options.async);
    const { wa_message_id: waMessageId, timestamp, id: outboxId } = first.row;
    return { waMessageId, timestamp, outboxId };
  }

  async function anew(): Promise<Accepted> {
    const { waMessageId } = line;
    await requireReachOut(change, session.account_id, await chatAddress(change.trx, session, request.to));
    const outgoing = await storeOutgoing(change, session, waMessageId, request);
    const outboxId = `out_${ulid()}`;
    await change.trx
      .insertInto('outbox')
      .values({
        id: outboxId,
        organization_id: session.organization_id,
        account_id: session.account_id,
        idempotency_key: key ?? null,
        mode: options.async ? 'async' : 'sync',
        status: options.async ? 'queued' : 'sending',
        wa_message_id: waMessageId,
        chat_jid: outgoing.to,
        payload: JSON.stringify(outgoing),
        error: null,
        timestamp: outgoing.timestamp,
        created_at: change.now,
      })
      .execute();
    return { waMessageId, timestamp: outgoing.timestamp, outboxId };
  }
}

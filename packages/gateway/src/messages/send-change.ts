import type { components } from '@wagate/contract/types';
import { conflict, noClient, notFound, sendFailed, unavailable } from '../errors/api-problem.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { SessionRow } from '../sessions/session-row.js';
import { ulid } from '../ulid.js';
import { shownNow } from './accept.js';
import type { Outcome } from './awaited-sends.js';
import { POLL_UNKNOWN } from './failure.js';
import type { SentChange } from './kept-send.js';
import { requireSend } from './rate.js';
import type { Sending } from './send.js';

type SendResult = components['schemas']['SendResult'];

const PATIENCE_MS = 10_000;

/**
 * Sends an edit, a revoke, a reaction or a vote. It is accepted like a message: whatever ends in between, it is sent, and the
 * stored message changes with WhatsApp's answer.
 * @param chatJid the canonical address of the chat
 * @param mentions JIDs that the text of an edit names
 * @throws ApiProblem 429 at the session's limit, 501 while it is not connected, 503 when WhatsApp has not answered yet, 500 when it does not take it
 */
export async function sendChange(
  { writer, outbox }: Pick<Sending, 'writer' | 'outbox'>,
  asked: SessionRow,
  live: SessionHandle,
  chatJid: string,
  content: SentChange,
  mentions: readonly string[] = [],
): Promise<SendResult> {
  if (!(await live.connected())) throw noClient();
  const waMessageId = await live.newMessageId();
  const begun = await writer.write(asked.organization_id, async (change) => {
    const session = await shownNow(change, asked);
    // Another number was linked meanwhile, which does not have the message.
    if (session.account_id !== asked.account_id) throw notFound('message not found');
    await requireSend(change, session);
    const timestamp = Math.floor(change.now / 1000) * 1000;
    await change.trx
      .insertInto('outbox')
      .values({
        id: `out_${ulid()}`,
        organization_id: session.organization_id,
        account_id: session.account_id,
        idempotency_key: null,
        mode: 'sync',
        status: 'sending',
        wa_message_id: waMessageId,
        chat_jid: chatJid,
        payload: JSON.stringify({
          id: waMessageId,
          to: chatJid,
          content,
          timestamp,
          ...(mentions.length && { mentions }),
        }),
        error: null,
        timestamp,
        created_at: change.now,
      })
      .execute();
    const told: { timestamp: number; outcome?: Promise<Outcome> } = { timestamp };
    change.afterCommit(() => {
      told.outcome = outbox.awaited.outcome(live.id, waMessageId, PATIENCE_MS);
    });
    return told;
  });
  outbox.drain(live);
  const come = await begun.outcome!;
  if (come.is === 'failed' && come.error === POLL_UNKNOWN) throw conflict(come.error);
  if (come.is === 'failed') throw sendFailed(come.error, { waMessageId });
  if (come.is === 'underway')
    throw unavailable('WhatsApp has not confirmed it yet: it is sent as soon as that is possible');
  return { mode: 'sync', status: 'sent', waMessageId, timestamp: begun.timestamp };
}

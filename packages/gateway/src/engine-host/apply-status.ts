import { bareJid, canonicalJid } from '@wagate/contract/jid';
import type { EngineEvent, MessageStatus } from '@wagate/engine';
import type { MessageRow } from '../messages/message-row.js';
import { endSends } from '../messages/outbox-row.js';
import { advances } from '../messages/status.js';
import type { Scope } from './session-scope.js';

type StatusEvent = Extract<EngineEvent, { type: 'message-status' }>;
type Advance = Pick<StatusEvent, 'messageIds' | 'status' | 'timestamp' | 'senderJid' | 'error'>;

/**
 * Moves own messages on, and tells of those that moved, chat by chat. What shows that a message arrived ends its send,
 * and corrects what was believed to have failed. Returns the ids that are known.
 */
export async function advanceMessages(scope: Scope, advance: Advance, tell = true): Promise<Set<string>> {
  const { trx } = scope.change;
  const rows = await trx
    .selectFrom('messages')
    .select(['id', 'wa_message_id', 'chat_jid', 'status', 'from_me'])
    .where('session_id', '=', scope.sessionId)
    .where('wa_message_id', 'in', advance.messageIds)
    .execute();
  const moved = rows.filter((row) => row.from_me === 1 && advances(row.status, advance.status));
  if (moved.length)
    await trx
      .updateTable('messages')
      .set({
        status: advance.status,
        error: advance.status === 'failed' ? (advance.error ?? 'WhatsApp refused the message') : null,
      })
      .where(
        'id',
        'in',
        moved.map((row) => row.id),
      )
      .execute();
  const ended = moved.filter((row) => row.status === 'pending' || row.status === 'failed');
  if (ended.length)
    await endSends(
      scope.change,
      scope.sessionId,
      ended.map((row) => row.wa_message_id),
      advance.status === 'failed' ? 'failed' : 'sent',
    );
  for (const chatJid of tell ? new Set(moved.map((row) => row.chat_jid)) : [])
    scope.change.emit(scope.sessionId, 'message.status', {
      chatJid,
      messageIds: moved.filter((row) => row.chat_jid === chatJid).map((row) => row.wa_message_id),
      status: advance.status,
      timestamp: advance.timestamp,
      ...(advance.senderJid ? { senderJid: bareJid(advance.senderJid) } : {}),
    });
  return new Set(rows.map((row) => row.wa_message_id));
}

/** A receipt may name another address of the chat than we keep it under: messages are found by their ids alone. */
export async function applyStatus(scope: Scope, event: StatusEvent): Promise<void> {
  if (!event.messageIds.length) return;
  const known = await advanceMessages(scope, event);
  for (const id of event.messageIds) if (!known.has(id)) await wait(scope, id, event);
}

/** Keeps how far a message has come that is not stored yet. */
async function wait(scope: Scope, id: string, event: StatusEvent): Promise<void> {
  const { trx } = scope.change;
  const row = {
    session_id: scope.sessionId,
    kind: 'status',
    stanza_id: id,
    target_id: id,
    chat_jid: canonicalJid(event.chatJid) ?? null,
    sender: null,
    sender_jid: null,
    sender_lid: null,
    body: event.status,
    applied: 0,
    timestamp: event.timestamp,
  } as const;
  const kept = await trx
    .selectFrom('stanzas')
    .select('body')
    .where('session_id', '=', scope.sessionId)
    .where('kind', '=', 'status')
    .where('stanza_id', '=', id)
    .executeTakeFirst();
  if (kept && !advances(kept.body as MessageStatus, event.status)) return;
  await trx
    .insertInto('stanzas')
    .values(row)
    .onConflict((conflict) => conflict.columns(['session_id', 'kind', 'stanza_id']).doUpdateSet(row))
    .execute();
}

/** Own messages that came back, from another device or from history, and were there already: they have arrived. */
export async function seenAgain(scope: Scope, rows: readonly MessageRow[]): Promise<void> {
  for (const { from_me, status, wa_message_id: id, timestamp } of rows)
    if (from_me && status && status !== 'pending' && status !== 'failed')
      await advanceMessages(scope, { messageIds: [id], status, timestamp });
}

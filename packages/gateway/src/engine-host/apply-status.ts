import { bareJid, parseJid } from '@wagate/contract/jid';
import { jidSpellings } from '@wagate/contract/phone-number';
import type { EngineEvent, MessageStatus } from '@wagate/engine';
import { People } from '../contacts/people.js';
import type { MessageRow } from '../messages/message-row.js';
import { endSends } from '../messages/outbox-row.js';
import { settleSentChange } from '../messages/sent-change.js';
import { advances } from '../messages/status.js';
import type { Scope } from './session-scope.js';

type StatusEvent = Extract<EngineEvent, { type: 'message-status' }>;
type Advance = Pick<StatusEvent, 'messageIds' | 'status' | 'timestamp' | 'senderJid' | 'error'> & {
  /** The canonical address, as far as it is known. */
  chatJid?: string;
};

const REFUSED = 'WhatsApp refused the message';

const serverOf = (jid: string): string | undefined => parseJid(jid)?.server;

/** A receipt may name another address of the chat than we keep it under, but not another chat. */
export const mayBeChat = (kept: string, named: string): boolean =>
  serverOf(kept) !== serverOf(named) || jidSpellings(kept).includes(named);

/**
 * Moves own messages on, and tells of those that moved, chat by chat. What shows that a message arrived ends its send,
 * and corrects what was believed to have failed. Returns the ids that are known.
 */
export async function advanceMessages(scope: Scope, advance: Advance, tell = true): Promise<Set<string>> {
  const { trx } = scope.change;
  const rows = await trx
    .selectFrom('messages')
    .select(['id', 'wa_message_id', 'chat_jid', 'status', 'from_me'])
    .where('account_id', '=', scope.accountId)
    .where('wa_message_id', 'in', advance.messageIds)
    .execute();
  const { chatJid: chat } = advance;
  const own = rows.filter((row) => row.from_me === 1 && (!chat || mayBeChat(row.chat_jid, chat)));
  const here = new Set(own.filter((row) => row.chat_jid === chat).map((row) => row.wa_message_id));
  const meant = own.filter((row) => row.chat_jid === chat || !here.has(row.wa_message_id));
  const moved = meant.filter((row) => advances(row.status, advance.status));
  if (moved.length)
    await trx
      .updateTable('messages')
      .set({
        status: advance.status,
        error: advance.status === 'failed' ? (advance.error ?? REFUSED) : null,
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
      scope.accountId,
      ended.map((row) => row.wa_message_id),
      advance.status === 'failed' ? 'failed' : 'sent',
    );
  for (const chatJid of tell ? new Set(moved.map((row) => row.chat_jid)) : [])
    scope.change.emit(scope, 'message.status', {
      chatJid,
      messageIds: moved.filter((row) => row.chat_jid === chatJid).map((row) => row.wa_message_id),
      targetSender: 'me',
      status: advance.status,
      timestamp: advance.timestamp,
      ...(advance.senderJid ? { senderJid: bareJid(advance.senderJid) } : {}),
    });
  return new Set([...own, ...rows.filter((row) => row.chat_jid === chat)].map((row) => row.wa_message_id));
}

export async function applyStatus(scope: Scope, event: StatusEvent): Promise<void> {
  if (!event.messageIds.length) return;
  const chatJid = await chatOf(scope, event);
  const { error: code, ...said } = event;
  const error = code === undefined ? undefined : `${REFUSED} (${code})`;
  const known = await advanceMessages(scope, { ...said, chatJid, ...(error && { error }) });
  for (const id of event.messageIds)
    if (!known.has(id) && !(await settlesChange(scope, id, event))) await wait(scope, id, chatJid, event);
}

/** What shows that an edit or a reaction of ours has arrived, or was refused. */
function settlesChange(scope: Scope, id: string, { status, timestamp }: StatusEvent): Promise<boolean> {
  return settleSentChange(scope, id, status === 'failed' ? 'failed' : 'sent', timestamp);
}

/** The chat of a status, by its canonical address. */
async function chatOf({ change }: Scope, event: StatusEvent): Promise<string> {
  const chat = bareJid(event.chatJid);
  return (await People.load(change.trx, change.organizationId, [chat])).canonical(chat);
}

/** Keeps how far a message has come that is not stored yet. */
async function wait(scope: Scope, id: string, chatJid: string, event: StatusEvent): Promise<void> {
  const { trx } = scope.change;
  const row = {
    account_id: scope.accountId,
    kind: 'status',
    stanza_id: id,
    chat_jid: chatJid,
    sender: '',
    target_id: id,
    target_sender: 'me',
    sender_jid: null,
    sender_lid: null,
    body: event.status,
    applied: 0,
    timestamp: event.timestamp,
  } as const;
  const kept = await trx
    .selectFrom('stanzas')
    .select('body')
    .where('account_id', '=', scope.accountId)
    .where('stanza_id', '=', id)
    .where('kind', '=', 'status')
    .where('chat_jid', '=', chatJid)
    .executeTakeFirst();
  if (kept && !advances(kept.body as MessageStatus, event.status)) return;
  await trx
    .insertInto('stanzas')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'stanza_id', 'kind', 'chat_jid', 'sender']).doUpdateSet(row),
    )
    .execute();
}

/** Own messages that came back, from another device or from history, and were there already: they have arrived. */
export async function seenAgain(scope: Scope, rows: readonly MessageRow[]): Promise<void> {
  for (const { from_me, status, wa_message_id: id, chat_jid: chatJid, timestamp } of rows)
    if (from_me && status && status !== 'pending' && status !== 'failed')
      await advanceMessages(scope, { chatJid, messageIds: [id], status, timestamp });
}

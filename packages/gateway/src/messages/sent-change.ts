import { chatKind } from '@wagate/contract/jid';
import { applyChanging } from '../engine-host/apply-changing.js';
import type { Scope } from '../engine-host/session-scope.js';
import type { ChangingContent } from './content.js';
import { isSentChange, readOutgoing, type SentChange } from './kept-send.js';
import { endSends, type OutboxRow } from './outbox-row.js';

/** What a change that we have sent says, as it would be told of one of the phone's. */
function contentOf(change: SentChange): ChangingContent {
  const { id: targetId, sender: targetSender } = change.target;
  const target = { targetId, ...(targetSender === undefined ? {} : { targetSender }) };
  switch (change.type) {
    case 'edit':
      return { type: 'edit', targetId, text: change.text };
    case 'revoke':
      return { type: 'revoke', ...target };
    case 'reaction':
      return { type: 'reaction', ...target, emoji: change.emoji };
    case 'poll_vote':
      return { type: 'poll_vote', ...target, selectedOptions: change.options };
  }
}

/**
 * Ends the send of an edit, a revoke, a reaction or a vote of ours: what WhatsApp has taken changes the message here too, in
 * the same change. Whoever hears of it first does it; an echo of it is one that is known.
 * @returns whether the id is of such a change
 */
export async function settleSentChange(
  scope: Scope,
  waMessageId: string,
  status: 'sent' | 'failed',
  timestamp: number,
): Promise<boolean> {
  const row = await scope.change.trx
    .selectFrom('outbox')
    .selectAll()
    .where('account_id', '=', scope.accountId)
    .where('wa_message_id', '=', waMessageId)
    .executeTakeFirst();
  return row ? endSentChange(scope, row, status, timestamp) : isKnownChange(scope, waMessageId);
}

export async function endSentChange(
  scope: Scope,
  row: OutboxRow,
  status: 'sent' | 'failed',
  timestamp: number,
): Promise<boolean> {
  const { content } = readOutgoing(row.payload);
  if (!isSentChange(content) || row.chat_jid === null) return false;
  await endSends(scope.change, scope.accountId, [row.wa_message_id], status);
  if (status === 'failed') return true;
  const said = contentOf(content);
  const chatJid = row.chat_jid;
  const stanza = { id: row.wa_message_id, chatJid, chatKind: chatKind(chatJid), fromMe: true, sender: 'me' };
  await applyChanging(scope, { ...stanza, timestamp, content: said }, said);
  return true;
}

/** Receipts of one that has been settled tell nothing that anybody waits for. */
async function isKnownChange({ change, accountId }: Scope, stanzaId: string): Promise<boolean> {
  const known = await change.trx
    .selectFrom('stanzas')
    .select('stanza_id')
    .where('account_id', '=', accountId)
    .where('stanza_id', '=', stanzaId)
    .where('kind', 'in', ['edit', 'revoke', 'reaction', 'poll_vote'])
    .where('sender', '=', 'me')
    .executeTakeFirst();
  return known !== undefined;
}

import { chatKind } from '@wagate/contract/jid';
import { applyChanging } from '../engine-host/apply-changing.js';
import { advanceMessages } from '../engine-host/apply-status.js';
import type { Change } from '../events/writer.js';
import type { Shown } from '../sessions/account.js';
import { ulid } from '../ulid.js';
import { TAKEN_BACK } from './failure.js';
import type { MessageRow } from './message-row.js';
import { filesOf } from './outbox-row.js';

/**
 * Takes back a message that waits in the queue, with the files of an album: it never leaves, and nobody need be told.
 * @returns whether it was still waiting
 */
export async function takeBack(change: Change, session: Shown, row: MessageRow): Promise<boolean> {
  const { trx, now: timestamp } = change;
  const { account_id: accountId, chat_jid: chatJid } = row;
  const waiting = await trx
    .selectFrom('outbox')
    .select('id')
    .where('account_id', '=', accountId)
    .where('wa_message_id', '=', row.wa_message_id)
    .where('status', '=', 'queued')
    .executeTakeFirst();
  if (!waiting) return false;
  const files = await filesOf(trx, waiting.id);
  const scope = { change, sessionId: session.id, accountId };
  const messageIds = [row, ...files].map((one) => one.wa_message_id);
  await advanceMessages(scope, { messageIds, status: 'failed', timestamp, error: TAKEN_BACK });
  for (const targetId of messageIds) {
    const revoke = { type: 'revoke', targetId } as const;
    const from = { chatJid, chatKind: chatKind(chatJid), fromMe: true, sender: 'me', timestamp } as const;
    await applyChanging(scope, { ...from, id: `back_${ulid()}`, content: revoke }, revoke);
  }
  return true;
}

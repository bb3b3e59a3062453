import type { Insertable } from 'kysely';
import type { ChangingContent } from '../messages/content.js';
import type { StanzaTable } from '../store/schema.js';
import { carryOut, stanzaContent } from './carry-out.js';
import { findTarget, targetSenderOf } from './find-target.js';
import type { Placed } from './place-message.js';
import { removePlaceholder } from './placeholder.js';
import type { Scope } from './session-scope.js';

/** @returns whether the stanza is seen for the first time. */
export async function remember(scope: Scope, stanza: Insertable<StanzaTable>): Promise<boolean> {
  const stored = await scope.change.trx
    .insertInto('stanzas')
    .values(stanza)
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'stanza_id', 'kind', 'chat_jid', 'sender']).doNothing(),
    )
    .returning('stanza_id')
    .execute();
  return stored.length > 0;
}

/**
 * An edit, a revoke, a reaction or a vote. One whose message is not there yet waits for it.
 * @param tell whether events tell of it: not for history.
 */
export async function applyChanging(
  scope: Scope,
  message: Placed,
  content: ChangingContent,
  tell = true,
): Promise<void> {
  const target = await findTarget(scope, message, content);
  const stanza = {
    account_id: scope.accountId,
    kind: content.type,
    stanza_id: message.id,
    chat_jid: message.chatJid,
    sender: message.sender,
    target_id: content.targetId,
    target_sender: targetSenderOf(message, content) ?? null,
    sender_jid: message.senderJid ?? null,
    sender_lid: message.senderLid ?? null,
    body: stanzaContent(content),
    applied: target ? 1 : 0,
    timestamp: message.timestamp,
  } as const;
  if (!(await remember(scope, stanza)) && !(await isReadNow(scope, stanza))) return;
  await removePlaceholder(scope, message);
  if (target) await carryOut(scope, stanza, target, tell, content);
}

/** Whether it is a vote that is known as one which nobody could open, as long as its poll was not there. */
async function isReadNow(scope: Scope, stanza: Insertable<StanzaTable>): Promise<boolean> {
  if (stanza.kind !== 'poll_vote' || stanza.body === null) return false;
  const { account_id, kind, stanza_id, chat_jid, sender, body, applied } = stanza;
  const opened = await scope.change.trx
    .updateTable('stanzas')
    .set({ body, applied })
    .where('account_id', '=', account_id)
    .where('stanza_id', '=', stanza_id)
    .where('kind', '=', kind)
    .where('chat_jid', '=', chat_jid)
    .where('sender', '=', sender)
    .where('body', 'is', null)
    .returning('stanza_id')
    .execute();
  return opened.length > 0;
}

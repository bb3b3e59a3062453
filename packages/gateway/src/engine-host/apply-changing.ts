import type { Insertable } from 'kysely';
import type { ChangingContent } from '../messages/content.js';
import { messageByWaId } from '../messages/message-row.js';
import type { StanzaTable } from '../store/schema.js';
import { carryOut, stanzaContent } from './carry-out.js';
import { type Placed, senderOf } from './place-message.js';
import type { Scope } from './session-scope.js';

/** @returns whether the stanza is seen for the first time. */
export async function remember(scope: Scope, stanza: Insertable<StanzaTable>): Promise<boolean> {
  const stored = await scope.change.trx
    .insertInto('stanzas')
    .values(stanza)
    .onConflict((conflict) => conflict.columns(['session_id', 'kind', 'stanza_id']).doNothing())
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
  const target = await messageByWaId(scope.change, scope.sessionId, content.targetId);
  const stanza = {
    session_id: scope.sessionId,
    kind: content.type,
    stanza_id: message.id,
    target_id: content.targetId,
    chat_jid: message.chatJid,
    sender: senderOf(message),
    sender_jid: message.senderJid ?? null,
    sender_lid: message.senderLid ?? null,
    body: stanzaContent(content),
    applied: target ? 1 : 0,
    timestamp: message.timestamp,
  } as const;
  if (!(await remember(scope, stanza))) return;
  if (target) await carryOut(scope, stanza, target, tell);
}

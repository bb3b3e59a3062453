import type { MessageStatus } from '@wagate/engine';
import { messageByWaId } from '../messages/message-row.js';
import { advanceMessages } from './apply-status.js';
import { carryOut } from './carry-out.js';
import type { Scope } from './session-scope.js';

/** Carries out what came before the message that it changes, now that the message is there. */
export async function applyWaiting(scope: Scope, waMessageId: string, tell = true): Promise<void> {
  const { trx } = scope.change;
  const waiting = await trx
    .selectFrom('stanzas')
    .selectAll()
    .where('session_id', '=', scope.sessionId)
    .where('target_id', '=', waMessageId)
    .where('applied', '=', 0)
    .orderBy('timestamp')
    .execute();
  for (const stanza of waiting) {
    await trx
      .updateTable('stanzas')
      .set({ applied: 1 })
      .where('session_id', '=', scope.sessionId)
      .where('kind', '=', stanza.kind)
      .where('stanza_id', '=', stanza.stanza_id)
      .execute();
    if (stanza.kind === 'status') {
      const status = stanza.body as MessageStatus;
      await advanceMessages(scope, { messageIds: [waMessageId], status, timestamp: stanza.timestamp }, tell);
      continue;
    }
    const target = await messageByWaId(scope.change, scope.sessionId, waMessageId);
    if (target) await carryOut(scope, stanza, target, tell);
  }
}

import type { EngineEvent } from '@wagate/engine';
import { keepReferences } from '../media/media-reference.js';
import { keepSecrets } from '../messages/message-secrets.js';
import type { EventScope } from './session-scope.js';

/** Keeps what belongs to a message of ours, which is stored before it is sent. */
export async function applyOwnMessage(
  { change, accountId, sealer }: EventScope,
  { messageId, secret, media }: Extract<EngineEvent, { type: 'own-message' }>,
): Promise<void> {
  const row = await change.trx
    .selectFrom('messages')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('wa_message_id', '=', messageId)
    .where('from_me', '=', 1)
    .executeTakeFirst();
  if (!row) return;
  await keepSecrets(change.trx, sealer, [{ messageId: row.id, secret }]);
  if (media) await keepReferences(change.trx, sealer, [{ row, media }]);
}

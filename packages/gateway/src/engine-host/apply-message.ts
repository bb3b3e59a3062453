import type { EngineMessage } from '@wagate/engine';
import { touchChat } from '../chats/chat-row.js';
import { learn } from '../contacts/learn.js';
import { keepReferences } from '../media/media-reference.js';
import { isChanging } from '../messages/content.js';
import { insertMessages } from '../messages/message-row.js';
import { messagePayload } from '../messages/payload.js';
import { applyChanging } from './apply-changing.js';
import { sawMembers } from './apply-groups.js';
import { seenAgain } from './apply-status.js';
import { applyWaiting } from './apply-waiting.js';
import { peopleIn, place, rowOf } from './place-message.js';
import type { Consequences, Receiving } from './session-scope.js';

/** A message that came in just now. Its second arrival changes nothing. */
export async function applyMessage(
  scope: Receiving,
  message: EngineMessage,
  consequences: Consequences,
): Promise<void> {
  const { people } = await learn(scope.change, peopleIn(message));
  const placed = place(message, people);
  // Not stored, and so not to be receipted either.
  if (!placed) throw new Error('A message names no chat');
  if (isChanging(placed.content)) return applyChanging(scope, placed, placed.content);
  const row = rowOf(scope, placed, placed.content);
  if (!(await insertMessages(scope.change, [row])).size) return seenAgain(scope, [row]);
  const { media } = placed;
  if (media) await keepReferences(scope.change.trx, scope.sealer, [{ row, media }]);
  await touchChat(scope.change, {
    accountId: scope.accountId,
    chatJid: placed.chatJid,
    kind: placed.chatKind,
    messageId: row.id,
    timestamp: row.timestamp,
    name: placed.chatKind === 'dm' && !placed.fromMe ? placed.pushName : undefined,
    // Who writes on the phone has seen the chat there.
    unread: placed.fromMe ? 'reset' : 'add',
  });
  if (placed.chatKind === 'group' && !placed.fromMe)
    await sawMembers(scope, placed.chatJid, [{ member: placed.sender }]);
  const payload = await messagePayload(scope.change, row, placed.pushName);
  scope.change.emit(scope, placed.fromMe ? 'message.from_me' : 'message', payload);
  await applyWaiting(scope, row);
  if (!placed.fromMe && (placed.chatKind === 'dm' || placed.chatKind === 'group'))
    scope.change.afterCommit(() =>
      consequences.received({
        id: placed.id,
        chatJid: message.chatJid,
        senderJid: message.senderJid ?? message.senderLid,
      }),
    );
}

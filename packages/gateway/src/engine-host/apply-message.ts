import type { EngineMessage } from '@wagate/engine';
import { touchChat } from '../chats/chat-row.js';
import { learn } from '../contacts/learn.js';
import { keepReferences } from '../media/media-reference.js';
import { isChanging } from '../messages/content.js';
import { insertMessages, type MessageRow } from '../messages/message-row.js';
import { keepSecrets } from '../messages/message-secrets.js';
import { messagePayload } from '../messages/payload.js';
import { isPlaceholder } from '../messages/placeholder-types.js';
import { applyChanging } from './apply-changing.js';
import { sawMembers } from './apply-groups.js';
import { seenAgain } from './apply-status.js';
import { applyWaiting } from './apply-waiting.js';
import { type Placed, peopleIn, place, rowOf } from './place-message.js';
import { isKnownStanza, removePlaceholder, replacePlaceholders } from './placeholder.js';
import type { Consequences, EventScope, Scope } from './session-scope.js';

/** A message that came in just now. Its second arrival changes nothing. */
export async function applyMessage(
  scope: EventScope,
  message: EngineMessage,
  consequences: Consequences,
): Promise<void> {
  const { people } = await learn(scope.change, peopleIn(message));
  const placed = place(message, people);
  // Not stored, and so not to be receipted either.
  if (!placed) throw new Error('A message names no chat');
  if (isChanging(placed.content)) return applyChanging(scope, placed, placed.content);
  if (placed.content.type === 'nothing') return removePlaceholder(scope, placed);
  if (placed.content.type === 'waiting' && (await isKnownStanza(scope, placed))) return;
  const row = rowOf(scope, placed, placed.content);
  const { media } = placed;
  const keepFile = (kept: MessageRow) =>
    media ? keepReferences(scope.change.trx, scope.sealer, [{ row: kept, media }]) : undefined;
  if (!(await insertMessages(scope.change, [row])).size) {
    const [read] = await replacePlaceholders(scope, [row]);
    if (!read) return seenAgain(scope, [row]);
    await keepSecrets(scope.change.trx, scope.sealer, [{ ...secretsIn(message), messageId: read.id }]);
    await keepFile(read);
    if (!read.deleted) await tell(scope, placed, message, read, consequences);
    return;
  }
  await keepFile(row);
  await keepSecrets(scope.change.trx, scope.sealer, [{ ...secretsIn(message), messageId: row.id }]);
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
  await tell(scope, placed, message, row, consequences);
  await applyWaiting(scope, row);
}

async function tell(
  scope: Scope,
  placed: Placed,
  message: EngineMessage,
  row: MessageRow,
  consequences: Consequences,
): Promise<void> {
  const payload = await messagePayload(scope.change, row, placed.pushName);
  scope.change.emit(scope, placed.fromMe ? 'message.from_me' : 'message', payload);
  const answered = placed.chatKind === 'dm' || placed.chatKind === 'group';
  // What nobody can read yet has not been read.
  if (placed.fromMe || !answered || isPlaceholder(row.type)) return;
  scope.change.afterCommit(() =>
    consequences.received({
      id: placed.id,
      chatJid: message.chatJid,
      senderJid: message.senderJid ?? message.senderLid,
    }),
  );
}

const secretsIn = ({ secret, original }: EngineMessage) => ({ secret, original });

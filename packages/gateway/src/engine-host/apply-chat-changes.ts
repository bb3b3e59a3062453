import { bareJid, canonicalJid } from '@wagate/contract/jid';
import type { EngineEvent, ToldChatChange } from '@wagate/engine';
import { changeChat } from '../chats/change-chat.js';
import { showWhatIsLeft, unreadAfter } from '../chats/chat-after.js';
import { type ChatRow, chatByJid, unlistedChat } from '../chats/chat-row.js';
import { People } from '../contacts/people.js';
import { messagesNamed } from '../messages/find-message.js';
import { removeMessages } from '../messages/remove-messages.js';
import type { Scope } from './session-scope.js';

type Told<Type extends EngineEvent['type']> = Extract<EngineEvent, { type: Type }>;
type DeletedMessage = Extract<ToldChatChange, { change: 'message-deleted' }>;

/** Chats were archived, pinned, muted, read, cleared or deleted on another device of the account. */
export async function applyChatChanges(scope: Scope, { changes }: Told<'chat-changes'>): Promise<void> {
  const { trx, organizationId } = scope.change;
  const people = await People.load(
    trx,
    organizationId,
    changes.map(({ chatJid }) => canonicalJid(chatJid)),
  );
  for (const told of changes) {
    const jid = canonicalJid(told.chatJid);
    if (!jid) continue;
    const chatJid = people.canonical(jid);
    if (told.change === 'message-deleted') await applyDeletedMessage(scope, chatJid, told);
    else if (await isNewest(scope, chatJid, told)) {
      const chat =
        (await chatByJid(trx, scope.accountId, chatJid)) ?? (await chatToCome(scope, chatJid, told));
      if (chat) await changeChat(scope.change, scope, chat, told, told.upTo);
    }
  }
}

/** Whether it was made after what was changed here and WhatsApp is still to be told. The later of the two counts. */
async function isNewest(scope: Scope, chatJid: string, { change, at }: ToldChatChange): Promise<boolean> {
  const { trx } = scope.change;
  const kept = () =>
    [
      ['account_id', scope.accountId],
      ['chat_jid', chatJid],
      ['change', change],
    ] as const;
  let waiting = trx.selectFrom('chat_changes').select('at');
  for (const [column, value] of kept()) waiting = waiting.where(column, '=', value);
  const ours = await waiting.executeTakeFirst();
  if (!ours) return true;
  if (ours.at >= at) return false;
  let settled = trx.deleteFrom('chat_changes');
  for (const [column, value] of kept()) settled = settled.where(column, '=', value);
  await settled.execute();
  return true;
}

/** Settings may be told before the history that brings the chat: they wait in a row that is not listed yet. */
async function chatToCome(
  scope: Scope,
  chatJid: string,
  { change }: ToldChatChange,
): Promise<ChatRow | undefined> {
  if (change !== 'archived' && change !== 'pinned' && change !== 'muted') return undefined;
  return scope.change.trx
    .insertInto('chats')
    .values(unlistedChat(scope.accountId, chatJid))
    .returningAll()
    .executeTakeFirst();
}

/** One message was deleted for this account alone. */
async function applyDeletedMessage(scope: Scope, chatJid: string, told: DeletedMessage): Promise<void> {
  const { trx, organizationId } = scope.change;
  const named = await messagesNamed(trx, { accountId: scope.accountId, chatJid }, told.messageId);
  const ours = named.filter((row) => (row.from_me === 1) === told.fromMe);
  const author = told.senderJid && bareJid(told.senderJid);
  const people = await People.load(trx, organizationId, [author, ...ours.map(({ sender }) => sender)]);
  const isAuthor = (sender: string) => !author || people.canonical(sender) === people.canonical(author);
  const meant = ours.find(({ sender }) => isAuthor(sender)) ?? (ours.length === 1 ? ours[0] : undefined);
  if (!meant) return;
  await removeMessages(scope.change, { accountId: scope.accountId, chatJid }, { ids: [meant.id] });
  const chat = await chatByJid(trx, scope.accountId, chatJid);
  if (chat) await showWhatIsLeft(scope.change, chat);
  scope.change.emit(scope, 'chat.update', { chatJid, change: 'messages' });
}

/** Another device has read messages, and so all before them. */
export async function applyReadElsewhere(
  scope: Scope,
  { chatJid: named, messageIds }: Told<'read-elsewhere'>,
): Promise<void> {
  const { trx, organizationId } = scope.change;
  const jid = canonicalJid(named);
  if (!jid) return;
  const chatJid = (await People.load(trx, organizationId, [jid])).canonical(jid);
  const chat = await chatByJid(trx, scope.accountId, chatJid);
  if (!chat?.unread_count) return;
  let newest: string | undefined;
  for (let start = 0; start < messageIds.length; start += 300) {
    const { id } = await trx
      .selectFrom('messages')
      .select(({ fn }) => fn.max('id').as('id'))
      .where('account_id', '=', scope.accountId)
      .where('chat_jid', '=', chatJid)
      .where('from_me', '=', 0)
      .where('wa_message_id', 'in', messageIds.slice(start, start + 300))
      .executeTakeFirstOrThrow();
    if (id && (!newest || id > newest)) newest = id;
  }
  if (!newest) return;
  const unread_count = await unreadAfter(scope.change, chat, { messageId: newest });
  if (unread_count === chat.unread_count) return;
  await trx.updateTable('chats').set({ unread_count }).where('id', '=', chat.id).execute();
  scope.change.emit(scope, 'chat.update', { chatJid, change: 'read' });
}

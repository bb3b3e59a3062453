import type { MessageRow } from '../messages/message-row.js';
import { knowledge, PLACEHOLDERS } from '../messages/placeholder-types.js';
import { HUNG_ON_MESSAGES, newestMessage } from '../messages/remove-messages.js';
import { editInSearch } from '../search/search-row.js';
import type { Placed } from './place-message.js';
import type { Scope } from './session-scope.js';

/**
 * Lets messages that came again, and say more now, take the places of what stood for them.
 * @returns them as they are stored.
 */
export async function replacePlaceholders(scope: Scope, rows: readonly MessageRow[]): Promise<MessageRow[]> {
  const { trx } = scope.change;
  const replaced: MessageRow[] = [];
  for (const row of rows) {
    if (knowledge(row.type) === 0) continue;
    const stood = await trx
      .selectFrom('messages')
      .select(['id', 'type', 'body', 'mentions', 'edited'])
      .where('account_id', '=', row.account_id)
      .where('wa_message_id', '=', row.wa_message_id)
      .where('chat_jid', '=', row.chat_jid)
      .where('sender', '=', row.sender)
      .where('type', 'in', PLACEHOLDERS)
      .executeTakeFirst();
    if (!stood || knowledge(row.type) <= knowledge(stood.type)) continue;
    // Where it stands, and what was done to it meanwhile, stay.
    const {
      id: _id,
      created_at: _made,
      timestamp: _at,
      edited: _e,
      deleted: _d,
      status: _s,
      error: _r,
      ...said
    } = row;
    const stored = await trx
      .updateTable('messages')
      .set(stood.edited ? { ...said, body: stood.body, mentions: stood.mentions ?? said.mentions } : said)
      .where('id', '=', stood.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (!stored.deleted) await editInSearch(scope.change, stored);
    replaced.push(stored);
  }
  return replaced;
}

/** Takes a placeholder away: what came again is no message. */
export async function removePlaceholder(scope: Scope, message: Placed): Promise<void> {
  const { trx } = scope.change;
  const gone = await trx
    .deleteFrom('messages')
    .where('account_id', '=', scope.accountId)
    .where('wa_message_id', '=', message.id)
    .where('chat_jid', '=', message.chatJid)
    .where('sender', '=', message.sender)
    .where('type', '=', 'waiting')
    .returning(['id', 'from_me'])
    .executeTakeFirst();
  if (!gone) return;
  for (const table of HUNG_ON_MESSAGES)
    await trx.deleteFrom(table).where('message_id', '=', gone.id).execute();
  const newest = await newestMessage(scope.change, { accountId: scope.accountId, chatJid: message.chatJid });
  const chat = trx
    .updateTable('chats')
    .where('account_id', '=', scope.accountId)
    .where('chat_jid', '=', message.chatJid);
  await chat
    .set({ last_message_id: newest?.id ?? null, last_message_at: newest?.timestamp ?? null })
    .where('last_message_id', '=', gone.id)
    .execute();
  if (!gone.from_me)
    await chat
      .set((eb) => ({ unread_count: eb('unread_count', '-', 1) }))
      .where('unread_count', '>', 0)
      .execute();
  scope.change.emit(scope, 'chat.update', { chatJid: message.chatJid, change: 'history' });
}

/** Whether what could not be read is known by its id: as what changes another message, of which nobody waits for more. */
export async function isKnownStanza(scope: Scope, message: Placed): Promise<boolean> {
  const known = await scope.change.trx
    .selectFrom('stanzas')
    .select('stanza_id')
    .where('account_id', '=', scope.accountId)
    .where('stanza_id', '=', message.id)
    .where('chat_jid', '=', message.chatJid)
    .where('sender', '=', message.sender)
    .where('kind', 'in', ['edit', 'revoke', 'reaction', 'poll_vote'])
    .executeTakeFirst();
  return known !== undefined;
}

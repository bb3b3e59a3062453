import type { ChatChange, WantedChatChange } from '@wagate/engine';
import type { Change } from '../events/writer.js';
import { removeMessages } from '../messages/remove-messages.js';
import type { Account } from '../store/account.js';
import { showWhatIsLeft, unreadAfter } from './chat-after.js';
import type { ChatRow } from './chat-row.js';

/** What a change does to the row of its chat; `undefined` where the chat is so already. */
export function flagsAfter(chat: ChatRow, wanted: ChatChange): Partial<ChatRow> | undefined {
  const flags: Partial<ChatRow> =
    wanted.change === 'archived'
      ? { archived: wanted.archived ? 1 : 0 }
      : wanted.change === 'pinned'
        ? { pinned: wanted.pinned ? 1 : 0 }
        : wanted.change === 'muted'
          ? { muted_until: wanted.mutedUntil }
          : wanted.change === 'read'
            ? { unread_count: wanted.read ? 0 : Math.max(1, chat.unread_count) }
            : {};
  const differs = (Object.keys(flags) as (keyof ChatRow)[]).some((key) => chat[key] !== flags[key]);
  return differs ? flags : undefined;
}

/**
 * Changes a chat as it is kept here.
 * @param upTo what came after this time, epoch milliseconds, is not concerned
 * @returns whether anything is different now
 */
export async function changeChat(
  change: Change,
  account: Account,
  chat: ChatRow,
  wanted: ChatChange,
  upTo: number,
): Promise<boolean> {
  const { trx } = change;
  if (wanted.change === 'cleared' || wanted.change === 'deleted') {
    await removeMessages(change, { accountId: account.accountId, chatJid: chat.chat_jid }, { upTo });
    const left = await showWhatIsLeft(change, chat);
    if (wanted.change === 'deleted' && !left)
      await trx.deleteFrom('chats').where('id', '=', chat.id).execute();
  } else {
    const flags = flagsAfter(chat, wanted);
    if (!flags) return false;
    if (wanted.change === 'read' && wanted.read) {
      const unread_count = await unreadAfter(change, chat, { time: upTo });
      if (unread_count === chat.unread_count) return false;
      flags.unread_count = unread_count;
    }
    await trx
      .updateTable('chats')
      .set({ ...flags, id: undefined })
      .where('id', '=', chat.id)
      .execute();
  }
  if (chat.last_message_at !== null)
    change.emit(account, 'chat.update', { chatJid: chat.chat_jid, change: wanted.change });
  return true;
}

/** What WhatsApp is to be told, with the read receipts that go out with it. */
export type Told = Omit<WantedChatChange, 'chatJid' | 'at'> & ChatChange & { receipts?: Receipt[] };
export interface Receipt {
  id: string;
  senderJid?: string;
}

/** Keeps a change until WhatsApp knows of it, in the place of an earlier one of its kind. */
export async function keepForWhatsApp(change: Change, chat: ChatRow, told: Told): Promise<void> {
  const row = { wanted: JSON.stringify(told), attempts: 0, at: change.now };
  await change.trx
    .insertInto('chat_changes')
    .values({ account_id: chat.account_id, chat_jid: chat.chat_jid, change: told.change, ...row })
    .onConflict((conflict) => conflict.columns(['account_id', 'chat_jid', 'change']).doUpdateSet(row))
    .execute();
}

/** The newest message of a chat, by which WhatsApp knows how much of it a change concerns. */
export async function newestOf(
  { trx }: Pick<Change, 'trx'>,
  chat: ChatRow,
): Promise<Pick<WantedChatChange, 'newest'>> {
  const newest = chat.last_message_id
    ? await trx
        .selectFrom('messages')
        .select(['wa_message_id', 'from_me', 'sender_jid', 'sender_lid', 'timestamp'])
        .where('id', '=', chat.last_message_id)
        .executeTakeFirst()
    : undefined;
  if (!newest) return {};
  const senderJid =
    chat.type === 'group' && !newest.from_me ? (newest.sender_jid ?? newest.sender_lid) : null;
  const { wa_message_id: id, timestamp } = newest;
  return { newest: { id, fromMe: newest.from_me === 1, timestamp, ...(senderJid ? { senderJid } : {}) } };
}

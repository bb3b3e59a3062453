import { changeChat, keepForWhatsApp, newestOf, type Receipt, type Told } from '../../chats/change-chat.js';
import { listChats } from '../../chats/chat-list.js';
import type { ChatRow } from '../../chats/chat-row.js';
import type { ChatTeller } from '../../chats/chat-teller.js';
import { chatsToWire } from '../../chats/chat-wire.js';
import { chatAddress, findChat } from '../../chats/find-chat.js';
import type { EventWriter } from '../../events/writer.js';
import { listMessages, type MessageQuery } from '../../messages/message-list.js';
import { messagesToWire } from '../../messages/message-wire.js';
import type { Scope } from '../../principal/scope.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import { type SessionRow, sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export interface ChatRouteOptions {
  store: Store;
  writer: EventWriter;
  manager: SessionManager;
  teller: ChatTeller;
}

/** WhatsApp is told of this many of the newest unread messages at most. */
const MOST_RECEIPTS = 200;

export function chatRoutes(route: Route, { store, writer, manager, teller }: ChatRouteOptions): void {
  const session = (context: { scope: Scope; params: { session: string } }) =>
    sessionOf(store.db, context.scope, context.params.session);
  const one = async (row: SessionRow, chat: ChatRow) => (await chatsToWire(store.db, row, [chat]))[0]!;

  route('listChats', async (context) => {
    const row = await session(context);
    const { rows, nextCursor } = await listChats(store.db, row, context.query);
    return { data: await chatsToWire(store.db, row, rows), ...(nextCursor ? { nextCursor } : {}) };
  });

  route('getChat', async (context) => {
    const row = await session(context);
    return one(row, await findChat(store.db, row, context.params.cid));
  });

  const change = (row: SessionRow, chat: ChatRow, changes: readonly Told[]) =>
    writer.write(row.organization_id, async (written) => {
      const account = { sessionId: row.id, accountId: chat.account_id };
      for (const told of changes) {
        const newest = await newestOf(written, chat);
        if (!(await changeChat(written, account, chat, told, Number.MAX_SAFE_INTEGER))) continue;
        // Channels and statuses have no such settings there.
        if (chat.type !== 'dm' && chat.type !== 'group') continue;
        await keepForWhatsApp(written, chat, { ...told, ...newest });
        written.afterCommit(() => teller.wake(manager.of(row)));
      }
    });

  route('updateChat', async (context) => {
    const { archived, pinned, mutedUntil, unmute } = context.body;
    const row = await session(context);
    const chat = await findChat(store.db, row, context.params.cid);
    await change(row, chat, [
      ...(archived === undefined ? [] : [{ change: 'archived' as const, archived }]),
      ...(pinned === undefined ? [] : [{ change: 'pinned' as const, pinned }]),
      ...(mutedUntil === undefined && !unmute
        ? []
        : [{ change: 'muted' as const, mutedUntil: unmute ? null : mutedUntil || null }]),
    ]);
    return one(row, await findChat(store.db, row, context.params.cid));
  });

  route('deleteChat', async (context) => {
    const row = await session(context);
    const chat = await findChat(store.db, row, context.params.cid);
    await change(row, chat, [{ change: 'deleted' }]);
    return undefined;
  });

  route('readChat', async (context) => {
    const row = await session(context);
    const chat = await findChat(store.db, row, context.params.cid);
    // With `autoRead` those who wrote know already.
    const receipts = row.auto_read === 0 ? await receiptsOf(chat) : [];
    await change(row, chat, [{ change: 'read', read: true, receipts }]);
    return one(row, await findChat(store.db, row, context.params.cid));
  });

  async function receiptsOf(chat: ChatRow): Promise<Receipt[]> {
    if (chat.unread_count < 1) return [];
    const unread = await store.db
      .selectFrom('messages')
      .select(['wa_message_id', 'sender_jid', 'sender_lid'])
      .where('account_id', '=', chat.account_id)
      .where('chat_jid', '=', chat.chat_jid)
      .where('from_me', '=', 0)
      .orderBy('timestamp', 'desc')
      .orderBy('id', 'desc')
      .limit(Math.min(chat.unread_count, MOST_RECEIPTS))
      .execute();
    return unread.map(({ wa_message_id: id, sender_jid, sender_lid }) => {
      const senderJid = chat.type === 'group' ? (sender_jid ?? sender_lid) : null;
      return { id, ...(senderJid ? { senderJid } : {}) };
    });
  }

  route('listChatMessages', async ({ scope, params, query }) =>
    messagesOf(scope, params.session, params.cid, query),
  );

  route('listChannelMessages', async ({ scope, params, query }) =>
    messagesOf(scope, params.session, params.jid, query),
  );

  /** An unknown chat is an empty list. */
  async function messagesOf(
    scope: Scope,
    session: string,
    jid: string,
    query: Omit<MessageQuery, 'accountId' | 'chatJid'>,
  ) {
    const row = await sessionOf(store.db, scope, session);
    const accountId = row.account_id;
    const chatJid = await chatAddress(store.db, row, jid);
    const { rows, ...cursors } = await listMessages(store.db, { ...query, accountId, chatJid });
    return { data: await messagesToWire(store.db, row, rows), ...cursors };
  }
}

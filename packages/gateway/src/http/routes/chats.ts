import { listChats } from '../../chats/chat-list.js';
import type { ChatRow } from '../../chats/chat-row.js';
import { chatsToWire } from '../../chats/chat-wire.js';
import { chatAddress, findChat } from '../../chats/find-chat.js';
import { notFound } from '../../errors/api-problem.js';
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
  onError(error: unknown): void;
}

/** WhatsApp is told of this many of the newest unread messages at most. */
const MOST_RECEIPTS = 200;

export function chatRoutes(route: Route, { store, writer, manager, onError }: ChatRouteOptions): void {
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

  route('updateChat', async (context) => {
    const { body } = context;
    const row = await session(context);
    const chat = await findChat(store.db, row, context.params.cid);
    const flags = {
      ...(body.archived === undefined ? {} : { archived: body.archived ? (1 as const) : (0 as const) }),
      ...(body.pinned === undefined ? {} : { pinned: body.pinned ? (1 as const) : (0 as const) }),
      ...(body.mutedUntil === undefined ? {} : { muted_until: body.mutedUntil || null }),
      ...(body.unmute ? { muted_until: null } : {}),
    };
    if (Object.keys(flags).length)
      await writer.write(row.organization_id, async ({ trx }) => {
        await trx.updateTable('chats').set(flags).where('id', '=', chat.id).execute();
      });
    return one(row, await findChat(store.db, row, context.params.cid));
  });

  route('deleteChat', async (context) => {
    const row = await session(context);
    const chat = await findChat(store.db, row, context.params.cid);
    const gone = await writer.write(row.organization_id, ({ trx }) =>
      trx.deleteFrom('chats').where('id', '=', chat.id).returning('id').execute(),
    );
    if (!gone.length) throw notFound('chat not found');
    return undefined;
  });

  route('readChat', async (context) => {
    const row = await session(context);
    const chat = await findChat(store.db, row, context.params.cid);
    await writer.write(row.organization_id, async ({ trx }) => {
      await trx.updateTable('chats').set({ unread_count: 0 }).where('id', '=', chat.id).execute();
    });
    // With `autoRead` WhatsApp knows already.
    if (row.auto_read === 0) sendReceipts(row, chat).catch(onError);
    return one(row, { ...chat, unread_count: 0 });
  });

  async function sendReceipts(row: SessionRow, chat: ChatRow): Promise<void> {
    const live = manager.of(row);
    if (chat.unread_count < 1 || !(await live.connected())) return;
    const unread = await store.db
      .selectFrom('messages')
      .select(['wa_message_id', 'sender_jid', 'sender_lid'])
      .where('account_id', '=', row.account_id)
      .where('chat_jid', '=', chat.chat_jid)
      .where('from_me', '=', 0)
      .orderBy('timestamp', 'desc')
      .orderBy('id', 'desc')
      .limit(Math.min(chat.unread_count, MOST_RECEIPTS))
      .execute();
    await live.markRead(
      unread.map((message) => ({
        id: message.wa_message_id,
        chatJid: chat.chat_jid,
        ...(chat.type === 'group'
          ? { senderJid: message.sender_jid ?? message.sender_lid ?? undefined }
          : {}),
      })),
    );
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

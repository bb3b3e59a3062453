import type { Chat } from '../schemas.js';
import { notFound } from './answer.js';
import { pageOf } from './pages.js';
import { flag } from './query.js';
import type { Call, Router } from './router.js';

export function chatRoutes(router: Router): void {
  router.add('listChats', (call) => {
    const { state, shape, query } = call;
    const { id } = call.session();
    const rows = [...state.of(id).chats.values()]
      .filter(({ lastMessageAt }) => lastMessageAt !== undefined)
      .filter((chat) => !shape.has('search') || matches(chat, query))
      .sort((a, b) => (b.lastMessageAt ?? 0) - (a.lastMessageAt ?? 0) || b.id - a.id);
    const { data, ...rest } = pageOf(rows, query, (chat) => `${chat.lastMessageAt}:${chat.id}`);
    return { data: data.map((chat) => shape.chat(chat)), ...rest };
  });
  router.add('getChat', (call) => call.shape.chat(chatOf(call)));
  router.add('updateChat', async (call) => {
    const chat = chatOf(call);
    const changes = await call.body<{
      archived?: boolean;
      pinned?: boolean;
      mutedUntil?: number;
      unmute?: boolean;
    }>();
    const { archived = chat.archived, pinned = chat.pinned, mutedUntil = chat.mutedUntil, unmute } = changes;
    const { mutedUntil: _, ...before } = chat;
    return call.shape.chat(
      call.state.putChat({
        ...before,
        archived,
        pinned,
        ...(mutedUntil !== undefined && !unmute && { mutedUntil }),
      }),
    );
  });
  router.add('deleteChat', (call) => {
    const { sessionId, jid } = chatOf(call);
    const { chats, messages } = call.state.of(sessionId);
    chats.delete(jid);
    messages.delete(jid);
    return undefined;
  });
  router.add('readChat', (call) => {
    const { mentioned: _, ...chat } = chatOf(call);
    return call.shape.chat(call.state.putChat({ ...chat, unreadCount: 0 }));
  });
}

export function chatOf(call: Call): Chat {
  const chat = call.state.chat(call.session().id, call.param('cid'));
  if (!chat) throw notFound('chat');
  return chat;
}

function matches(chat: Chat, query: URLSearchParams): boolean {
  const text = query.get('q')?.toLocaleLowerCase();
  const type = query.get('type');
  const archived = flag(query, 'archived');
  const unread = flag(query, 'unread');
  return (
    (!text ||
      [chat.name, chat.jid, ...(chat.aliases ?? [])].some((one) =>
        one?.toLocaleLowerCase().includes(text),
      )) &&
    (!type || chat.type === type) &&
    (archived === undefined || chat.archived === archived) &&
    (unread === undefined || chat.unreadCount > 0 === unread)
  );
}

import { bareJid, chatKind } from '@wagate/contract/jid';
import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import { PageTrail } from '../core/page-trail.js';
import type { Chat, SendRequest, SendResult } from '../model.js';
import { RecentIds } from '../realtime/event-log.js';
import { ChatBook } from './chat-book.js';
import { LiveStore } from './live-store.js';
import { raised } from './message-status.js';
import { isPlaceholder } from './placeholder.js';
import { links, reloads } from './reloads.js';
import type { ChatsQuery, ChatsSnapshot, LiveChats } from './types.js';

const PAGE = 100;
/** Pages read again at most after a gap: beyond, the older ones are read when they are scrolled to. */
const MOST_PAGES = 10;

/** A preview says no more of its author than whether it is us. */
const mayBeOf = ({ fromMe }: Schemas['ChatLastMessage'], targetSender: string | undefined): boolean =>
  targetSender === undefined || fromMe === (targetSender === 'me');

class LiveChatsStore extends LiveStore<ChatsSnapshot> implements LiveChats {
  readonly #book = new ChatBook();
  /** Messages counted as unread here. */
  readonly #counted = new RecentIds();
  readonly #asking = new Set<string>();
  /** Chats that the gateway itself found for the query. */
  readonly #found = new Set<string>();
  #trail = new PageTrail();
  #cursor: string | undefined;
  #loadingMore: Promise<void> | undefined;
  /** The newest moment up to which everything was read. */
  #currentTo = Number.POSITIVE_INFINITY;
  #plain = false;
  #filtered: { from: readonly Chat[]; to: readonly Chat[] } | undefined;

  constructor(
    gateway: Gateway,
    readonly session: string,
    readonly query: ChatsQuery | undefined,
  ) {
    super(gateway);
  }

  protected async load(): Promise<void> {
    const announced = await this.gateway.announced();
    this.#plain = !announced?.extensions.length;
    const trail = new PageTrail();
    let cursor: string | undefined;
    const now = this.gateway.environment.now();
    const first = this.#currentTo === Number.POSITIVE_INFINITY;
    const seen = new Set<Chat>();
    for (let pages = 0, oldest = Number.POSITIVE_INFINITY; pages < MOST_PAGES; pages++) {
      const page = await this.#page(cursor);
      for (const chat of page.data) {
        this.#merge(chat);
        seen.add(this.#book.get(chat.jid)!);
        oldest = Math.min(oldest, chat.lastMessageAt ?? 0);
      }
      cursor = trail.after(page.data.length, page.nextCursor);
      if (first) {
        this.#trail = trail;
        this.#cursor = cursor;
      }
      if (!cursor || oldest < this.#currentTo) {
        // Whatever is kept from this span and was not there again is gone.
        for (const chat of this.#book.sorted)
          if (!seen.has(chat) && (!cursor || (chat.lastMessageAt ?? 0) > oldest)) this.#book.delete(chat.jid);
        break;
      }
    }
    this.#currentTo = now;
  }

  protected data() {
    return {
      chats: this.#visible(),
      more: this.#cursor !== undefined,
      loadingMore: this.#loadingMore !== undefined,
    };
  }

  loadMore(): Promise<void> {
    if (!this.#cursor) return Promise.resolve();
    this.#loadingMore ??= (async () => {
      try {
        const page = await this.#page(this.#cursor);
        const before = this.#book.sorted.length;
        for (const chat of page.data) this.#merge(chat);
        this.#cursor = this.#trail.after(this.#book.sorted.length - before, page.nextCursor);
      } finally {
        this.#loadingMore = undefined;
        this.touch();
      }
    })();
    this.touch();
    return this.#loadingMore;
  }

  async #page(cursor: string | undefined): Promise<Schemas['ListChat']> {
    const query = this.#plain ? undefined : this.query;
    const page = await this.gateway.chats.list(this.session, { ...query, limit: PAGE, cursor });
    if (query?.q) for (const { jid } of page.data) this.#found.add(jid);
    return page;
  }

  /** What REST says of a chat, with what only events told: the production gateway counts nothing and has no preview. */
  #merge(chat: Chat): void {
    const known = this.#book.get(chat.jid);
    const newer = (known?.lastMessageAt ?? 0) > (chat.lastMessageAt ?? 0);
    this.#book.put({
      ...chat,
      lastMessageAt: newer ? known!.lastMessageAt : chat.lastMessageAt,
      lastMessage: newer || !chat.lastMessage ? (known?.lastMessage ?? chat.lastMessage) : chat.lastMessage,
      unreadCount: this.#plain ? Math.max(chat.unreadCount, known?.unreadCount ?? 0) : chat.unreadCount,
    });
    this.touch();
  }

  /** A plain gateway ignores filters: they are applied to what is loaded. */
  #visible(): readonly Chat[] {
    const all = this.#book.sorted;
    const { q, type, archived, unread } = this.query ?? {};
    if (!this.query || Object.values(this.query).every((value) => value === undefined)) return all;
    if (this.#filtered?.from !== all) {
      const text = q?.toLocaleLowerCase();
      const to = all.filter(
        (chat) =>
          (text === undefined ||
            this.#found.has(chat.jid) ||
            `${chat.name ?? ''} ${chat.jid}`.toLocaleLowerCase().includes(text)) &&
          (type === undefined || chat.type === type) &&
          (archived === undefined || chat.archived === archived) &&
          (unread === undefined || chat.unreadCount > 0 === unread),
      );
      this.#filtered = { from: all, to: Object.freeze(to) };
    }
    return this.#filtered!.to;
  }

  protected override onEvent(event: GatewayEvent): void {
    if (event.session !== this.session) return;
    if (event.event === 'message' || event.event === 'message.from_me') this.#onMessage(event.payload);
    else if (event.event === 'message.status') {
      const { chatJid, messageIds, targetSender, status } = event.payload;
      this.#changePreview(chatJid, (last) =>
        messageIds.includes(last.waMessageId) && mayBeOf(last, targetSender)
          ? { ...last, status: raised(last.status, status) }
          : last,
      );
    } else if (event.event === 'message.edited' || event.event === 'message.revoked') {
      const { chatJid, targetId, targetSender, body } = event.payload;
      this.#changePreview(chatJid, (last) => {
        if (last.waMessageId !== targetId || !mayBeOf(last, targetSender)) return last;
        return event.event === 'message.edited'
          ? { ...last, body }
          : { ...last, type: 'revoked', body: undefined };
      });
    } else if (event.event === 'group.update' && event.payload.subject) {
      const chat = this.#book.get(event.payload.groupJid);
      if (chat) this.#put({ ...chat, name: event.payload.subject });
    } else if (reloads(event)) {
      if (links(event)) this.#forget();
      void this.refresh();
    } else if (event.event === 'contact.update' || event.event === 'chat.update') {
      const jid = event.event === 'contact.update' ? event.payload.jid : event.payload.chatJid;
      if (this.#book.get(jid)) void this.#ask(jid);
    }
  }

  /** What is here may be of the account before. */
  #forget(): void {
    this.#book.clear();
    this.#found.clear();
    this.#cursor = undefined;
    this.#currentTo = Number.POSITIVE_INFINITY;
    this.touch();
  }

  #onMessage(message: Schemas['MessagePayload']): void {
    const jid = bareJid(message.chatJid);
    const type = chatKind(jid);
    // In a conversation of two, both addresses of the sender are addresses of the chat.
    if (type === 'dm' && !message.fromMe) this.#book.link(message.senderJid ?? jid, message.senderLid ?? jid);
    const known = this.#book.get(jid);
    const { waMessageId, type: kind, body, fromMe, pushName, timestamp } = message;
    // Ids are the sender's choice: two chats, or two people in one, may use the same.
    const author = type === 'group' ? (message.senderLid ?? message.senderJid) : undefined;
    const fresh = this.#counted.add([waMessageId, known?.jid ?? jid, author ?? fromMe].join(' '));
    const newest = timestamp >= (known?.lastMessage?.timestamp ?? known?.lastMessageAt ?? 0);
    const same =
      known?.lastMessage?.waMessageId === waMessageId && known.lastMessage.fromMe === fromMe
        ? known.lastMessage
        : undefined;
    const unread = known?.unreadCount ?? 0;
    this.#put({
      ...(known ?? { id: 0, jid, sessionId: this.session, type, archived: false, pinned: false }),
      lastMessageAt: Math.max(timestamp, known?.lastMessageAt ?? 0),
      unreadCount: !fresh ? unread : fromMe ? 0 : unread + 1,
      lastMessage:
        newest && (!same || isPlaceholder(same.type))
          ? {
              waMessageId,
              type: kind,
              body,
              fromMe,
              senderName: pushName,
              timestamp,
              ...(fromMe && { status: 'sent' }),
            }
          : known?.lastMessage,
    });
    if (!known) void this.#ask(jid);
  }

  protected override onCall({ name, args, result }: FinishedCall): void {
    if (args[0] !== this.session) return;
    if (name === 'chats.update') this.#put({ ...this.#book.get(String(args[1])), ...(result as Chat) });
    else if (name === 'chats.read') {
      const chat = this.#book.get(String(args[1]));
      if (chat) this.#put({ ...chat, unreadCount: 0, mentioned: (result as Chat).mentioned });
    } else if (name === 'chats.delete') {
      this.#book.delete(String(args[1]));
      this.touch();
    } else if (name === 'messages.send') this.#onSent(args[1] as SendRequest, result as SendResult);
  }

  /** A message sent from here is no event of the production gateway. */
  #onSent({ to, type, text, caption }: SendRequest, { waMessageId, timestamp }: SendResult): void {
    const chat = this.#book.get(to);
    if (!waMessageId || !timestamp) return;
    if (!chat) void this.#ask(to);
    else if (timestamp >= (chat.lastMessageAt ?? 0))
      this.#put({
        ...chat,
        lastMessageAt: timestamp,
        lastMessage: { waMessageId, type, body: text ?? caption, fromMe: true, status: 'sent', timestamp },
      });
  }

  #changePreview(
    jid: string,
    change: (last: Schemas['ChatLastMessage']) => Schemas['ChatLastMessage'],
  ): void {
    const chat = this.#book.get(jid);
    if (chat?.lastMessage) this.#put({ ...chat, lastMessage: change(chat.lastMessage) });
  }

  #put(chat: Chat): void {
    this.#book.put(chat);
    this.touch();
  }

  /** The chat as the gateway knows it: its name, its other addresses. Once at a time for each. */
  async #ask(jid: string): Promise<void> {
    if (this.#asking.has(jid)) return;
    this.#asking.add(jid);
    try {
      this.#merge(await this.gateway.chats.get(this.session, jid));
    } catch {
      // What the event told is shown until the next refresh.
    } finally {
      this.#asking.delete(jid);
    }
  }
}

/** The conversations of a session. Filters need the `search` extension; on a plain gateway they apply to what is loaded. */
export const liveChats = (
  gateway: Gateway,
  session: string,
  options: { query?: ChatsQuery } = {},
): LiveChats => new LiveChatsStore(gateway, session, options.query);

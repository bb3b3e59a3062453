import { bareJid, isLid } from '@wagate/contract/jid';
import type { Chat } from '../model.js';
import { Aliases } from './aliases.js';
import { unchanged } from './unchanged.js';

/** Pinned first, then the newest, then by name of the address so that the order is always the same. */
const compare = (a: Chat, b: Chat): number =>
  Number(b.pinned) - Number(a.pinned) ||
  (b.lastMessageAt ?? 0) - (a.lastMessageAt ?? 0) ||
  (a.jid < b.jid ? -1 : a.jid > b.jid ? 1 : 0);

/** Chats by address, whichever of a person's addresses is used; the list is sorted when it is asked for. */
export class ChatBook {
  readonly #chats = new Map<string, Chat>();
  readonly #aliases = new Aliases();
  #sorted: readonly Chat[] | undefined;

  get sorted(): readonly Chat[] {
    this.#sorted ??= Object.freeze([...this.#chats.values()].sort(compare));
    return this.#sorted;
  }

  /** The key under which the chat of this address is kept. */
  #keyOf(jid: string): string | undefined {
    for (const alias of this.#aliases.of(jid)) if (this.#chats.has(alias)) return alias;
    return undefined;
  }

  get(jid: string): Chat | undefined {
    const key = this.#keyOf(jid);
    return key === undefined ? undefined : this.#chats.get(key);
  }

  /** Puts or replaces. Two chats that turn out to be one person's become one, under the new one's address. */
  put(chat: Chat): void {
    this.#aliases.link(chat.jid, ...(chat.aliases ?? []));
    const key = bareJid(chat.jid);
    let before: Chat | undefined;
    for (const alias of this.#aliases.of(key)) {
      const known = this.#chats.get(alias);
      if (known && alias !== key) this.#chats.delete(alias);
      before ??= known;
    }
    const next = unchanged(this.#chats.get(key) ?? before, chat);
    if (this.#chats.get(key) === next) return;
    this.#chats.set(key, next);
    this.#sorted = undefined;
  }

  clear(): void {
    this.#chats.clear();
    this.#sorted = undefined;
  }

  delete(jid: string): void {
    const key = this.#keyOf(jid);
    if (key === undefined) return;
    this.#chats.delete(key);
    this.#sorted = undefined;
  }

  /** Notes that two addresses are one person's. Chats kept for each become one: the hidden address is its name then. */
  link(a: string | undefined, b: string | undefined): void {
    if (!a || !b) return;
    const [first, second] = [this.get(a), this.get(b)];
    if (!this.#aliases.link(a, b) || !first || !second || first === second) return;
    const [kept, gone] = isLid(first.jid) ? [first, second] : [second, first];
    this.#chats.delete(bareJid(gone.jid));
    this.#sorted = undefined;
    const newer = (gone.lastMessageAt ?? 0) > (kept.lastMessageAt ?? 0) ? gone : kept;
    this.put({
      ...kept,
      aliases: [...this.#aliases.of(kept.jid)],
      lastMessageAt: newer.lastMessageAt,
      lastMessage: newer.lastMessage,
      unreadCount: kept.unreadCount + gone.unreadCount,
    });
  }
}

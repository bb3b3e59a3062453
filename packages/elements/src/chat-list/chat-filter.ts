import { phoneOf } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import { cleanLine } from '../text/clean.js';

export type ChatFilter = 'all' | 'unread' | 'groups' | 'channels';
export const chatFilters: readonly ChatFilter[] = ['all', 'unread', 'groups', 'channels'];

export function matchesFilter(chat: Chat, filter: ChatFilter): boolean {
  switch (filter) {
    case 'unread':
      return chat.unreadCount > 0;
    case 'groups':
      return chat.type === 'group';
    case 'channels':
      return chat.type === 'newsletter';
    default:
      return true;
  }
}

const fold = (text: string) => cleanLine(text).normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const folded = new WeakMap<Chat, string>();

/** What a chat is found by: its name, its number, the beginning of its last message; without accents and case. */
function haystack(chat: Chat): string {
  let text = folded.get(chat);
  if (text === undefined) {
    const phones = [chat.jid, ...(chat.aliases ?? [])].map(phoneOf).filter(Boolean);
    text = fold([chat.name ?? '', ...phones, (chat.lastMessage?.body ?? '').slice(0, 200)].join('\n'));
    folded.set(chat, text);
  }
  return text;
}

/** Every word of the query occurs; a number may be written with spaces. */
export function chatMatcher(query: string): (chat: Chat) => boolean {
  const wanted = fold(query);
  if (!wanted) return () => true;
  const digits = /^\+?[\d\s()-]{3,}$/.test(query.trim()) ? query.replace(/\D/g, '') : '';
  const words = wanted.split(' ');
  return (chat) => {
    const text = haystack(chat);
    return (digits !== '' && text.includes(digits)) || words.every((word) => text.includes(word));
  };
}

/** What the person narrowed the list down to. */
export interface ChatNarrowing {
  filter: ChatFilter;
  search: string;
}

/** Loaded chats that match, then those that only the gateway found. */
export function chooseChats(
  chats: readonly Chat[],
  found: readonly Chat[],
  { filter, search }: ChatNarrowing,
): readonly Chat[] {
  if (filter === 'all' && !search.trim()) return chats;
  const matches = chatMatcher(search);
  const loaded = chats.filter((chat) => matchesFilter(chat, filter) && matches(chat));
  const known = new Set(loaded.map(({ jid }) => jid));
  const more = found.filter((chat) => !known.has(chat.jid) && matchesFilter(chat, filter));
  return more.length > 0 ? [...loaded, ...more] : loaded;
}

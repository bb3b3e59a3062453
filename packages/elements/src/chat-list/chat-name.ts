import type { Chat } from '@wagate/sdk';
import type { Localize } from '../localize/localize.js';
import { resolvedName, type ShownName, titleName } from '../person/name.js';
import { chatListStrings } from './chat-list.strings.js';

const names = new WeakMap<Chat, ShownName>();

function nameOf(chat: Chat): ShownName {
  let name = names.get(chat);
  if (!name) {
    name =
      chat.type === 'dm'
        ? resolvedName(chat.name, [chat.jid, ...(chat.aliases ?? [])])
        : titleName(chat.name);
    names.set(chat, name);
  }
  return name;
}

/** The name to show for a chat, in words when it has none. */
export function chatName(localize: Localize, chat: Chat): string {
  const t = localize.area(chatListStrings);
  const { text } = nameOf(chat);
  if (chat.type === 'status') return t('status');
  if (text) return text;
  switch (chat.type) {
    case 'group':
      return t('group');
    case 'newsletter':
      return t('channel');
    case 'broadcast':
      return t('broadcast');
    default:
      return t('unknown');
  }
}

/** People have a colour, unless nothing but a number is known of them; all other chats are neutral squares. */
export function chatAvatar(
  localize: Localize,
  chat: Chat,
): { name: string; shape: 'person' | 'square'; jid?: string } {
  const name = chatName(localize, chat);
  if (chat.type !== 'dm') return { name, shape: 'square' };
  const { source } = nameOf(chat);
  return { name, shape: 'person', ...(source !== 'phone' && source !== 'unknown' && { jid: chat.jid }) };
}

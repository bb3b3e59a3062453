import { bareJid } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import type { TemplateResult } from 'lit';
import { avatar } from '../avatar/avatar.js';
import { squareAvatar } from '../avatar/square.js';
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

/** The name or number of the person of a chat; empty where neither is known. */
export const personName = (chat: Chat): string => nameOf(chat).text;

/** What sort of chat it is, in words; empty for a person. */
export function chatKind(localize: Localize, type: Chat['type']): string {
  const t = localize.area(chatListStrings);
  switch (type) {
    case 'group':
      return t('group');
    case 'newsletter':
      return t('channel');
    case 'broadcast':
      return t('broadcast');
    case 'status':
      return t('status');
    default:
      return '';
  }
}

/** The name to show for a chat, in words when it has none. */
export function chatName(localize: Localize, chat: Chat): string {
  const { text } = nameOf(chat);
  if (text && chat.type !== 'status') return text;
  return chatKind(localize, chat.type) || localize.area(chatListStrings)('unknown');
}

/** People have a colour, unless nothing but a number is known of them; all other chats are neutral squares. */
export function chatAvatar(localize: Localize, chat: Chat): TemplateResult {
  if (chat.type !== 'dm') return squareAvatar(chatName(localize, chat));
  const { text: name, source } = nameOf(chat);
  return avatar(source === 'phone' || source === 'unknown' ? { name } : { name, jid: bareJid(chat.jid) });
}

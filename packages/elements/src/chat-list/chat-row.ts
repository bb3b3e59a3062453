import { phoneOf } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../icon/icon.js';
import { ARCHIVE, BELL_OFF, PIN } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { contentSummary } from '../message/summary.js';
import { dayNumber, fullTime, listTime } from '../message/time.js';
import { resolvedName } from '../person/name.js';
import type { Mentions } from '../text/tokens.js';
import { tick } from '../ticks/ticks.js';
import { chatListStrings } from './chat-list.strings.js';
import { chatAvatar, chatKind, chatName } from './chat-name.js';

/** What a row shows beside its chat. */
export interface RowPlace {
  index: number;
  /** -1 when more chats exist than are loaded. */
  count: number;
  selected: boolean;
  /** The keyboard stands on it. */
  active: boolean;
  /** Names of those whom its preview mentions. */
  mentions: Mentions | undefined;
}

/** Who wrote in a group: the first name is enough in a list. */
function author(chat: Chat): string {
  const { lastMessage, type } = chat;
  if (!lastMessage || type !== 'group' || lastMessage.fromMe) return '';
  const { text, source } = resolvedName(lastMessage.senderName, []);
  return source === 'phone' ? text : (text.split(' ')[0] ?? '');
}

/** One line that runs the way its text runs, so that what does not fit is cut at the text's own end. */
const line = (before: string, text: string) =>
  html`<span class="preview" dir="auto">${before ? html`${before}<bdi>${text}</bdi>` : text}</span>`;

function preview(localize: Localize, chat: Chat, mentions: Mentions | undefined): TemplateResult {
  const t = localize.area(chatListStrings);
  const { lastMessage } = chat;
  if (lastMessage) {
    const name = author(chat);
    const before = chat.type === 'newsletter' ? `${t('channel')} · ` : name ? t('wrote', name) : '';
    return html`${lastMessage.fromMe && lastMessage.status ? tick(localize, lastMessage.status) : nothing}${line(before, contentSummary(localize, lastMessage, mentions))}`;
  }
  // A plain gateway tells no last message: say what is known.
  if (chat.type !== 'dm') return line('', chatKind(localize, chat.type));
  const phone = [chat.jid, ...(chat.aliases ?? [])].map(phoneOf).find(Boolean);
  const number = phone ? formatPhone(phone) : '';
  return html`<span class="preview"><bdi dir="ltr">${number === chatName(localize, chat) ? '' : number}</bdi></span>`;
}

const muted = (chat: Chat, now: number) =>
  chat.mutedUntil !== undefined && (chat.mutedUntil < 0 || chat.mutedUntil > now);

const sign = (path: string, label: string) =>
  html`<span class="sign" title=${label}>${icon(path)}<span class="visually-hidden">${label}</span></span>`;

/** A row, rendered again only when something that it shows is another: while one scrolls, nothing is. */
export function chatRow(localize: Localize, chat: Chat, place: RowPlace, now: number): unknown {
  const { index, count, selected, active } = place;
  // Its language is one of the texts' and one of the dates'; what is called today changes by the day.
  const words = [localize.area(chatListStrings)('chats'), localize.lang(), dayNumber(now), muted(chat, now)];
  return guard([chat, index, count, selected, active, ...words], () =>
    renderChatRow(localize, chat, place, now),
  );
}

/** One chat of the list, as an option of its listbox. */
function renderChatRow(localize: Localize, chat: Chat, place: RowPlace, now: number): TemplateResult {
  const t = localize.area(chatListStrings);
  const lang = localize.lang();
  const unread = chat.unreadCount > 0;
  const at = chat.lastMessage?.timestamp ?? chat.lastMessageAt;
  return html`<div
    class="row ${unread ? 'unread' : ''} ${place.active ? 'active' : ''}"
    part="row"
    role="option"
    id="row-${place.index}"
    data-key=${chat.jid}
    aria-selected=${place.selected ? 'true' : 'false'}
    aria-setsize=${place.count}
    aria-posinset=${place.index + 1}
  >
    ${chatAvatar(localize, chat)}
    <div class="lines">
      <div class="line">
        <span class="name" dir="auto">${chatName(localize, chat)}</span>
        ${at === undefined ? nothing : html`<time class="time" title=${fullTime(lang, at)}>${listTime(lang, at, now)}</time>`}
      </div>
      <div class="line">
        ${preview(localize, chat, place.mentions)}
        ${chat.archived ? sign(ARCHIVE, t('archived')) : nothing} ${muted(chat, now) ? sign(BELL_OFF, t('muted')) : nothing}
        ${chat.pinned ? sign(PIN, t('pinned')) : nothing}
        ${chat.mentioned ? html`<span class="sign at" title=${t('mentioned')}><span aria-hidden="true">@</span><span class="visually-hidden">${t('mentioned')}</span></span>` : nothing}
        ${
          unread
            ? html`<span class="count" part="count"
              ><span aria-hidden="true">${chat.unreadCount > 999 ? '999+' : localize.number(chat.unreadCount)}</span
              ><span class="visually-hidden">${t('unread', chat.unreadCount)}</span></span
            >`
            : nothing
        }
      </div>
    </div>
  </div>`;
}

import type { Chat } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { chatAvatar, chatName } from '../chat-list/chat-name.js';
import type { Localize } from '../localize/localize.js';
import { fullTime, listTime } from '../message/time.js';
import { resolvedName } from '../person/name.js';
import { markedAt } from '../text/marked.js';
import { excerptOf, type Hit } from './hit.js';
import { messageSearchStrings } from './message-search.strings.js';

/** What a row shows beside its hit. */
export interface HitPlace {
  index: number;
  /** -1 while not all was looked through. */
  count: number;
  /** The keyboard stands on it. */
  active: boolean;
  /** It is the message on show. */
  current: boolean;
  /** The chat it is in, where several are searched. */
  chat: Chat | undefined;
}

function authorOf(localize: Localize, { message }: Hit): string {
  const t = localize.area(messageSearchStrings);
  if (message.fromMe) return t('you');
  return resolvedName(message.senderName, [message.senderLid, message.senderJid]).text || t('unknown');
}

/** One message that was found, as an option of its listbox. */
export function renderHit(localize: Localize, hit: Hit, place: HitPlace, now: number): TemplateResult {
  const t = localize.area(messageSearchStrings);
  const lang = localize.lang();
  const { timestamp, id } = hit.message;
  const { chat, index } = place;
  const author = authorOf(localize, hit);
  const { text, stretches } = excerptOf(hit);
  const title = chat ? chatName(localize, chat) : author;
  // In a chat of two the name above says already who wrote what is not one's own.
  const before = chat && (chat.type !== 'dm' || hit.message.fromMe) ? t('wrote', author) : '';
  return html`<div
    class="row ${place.active ? 'active' : ''}"
    part="row"
    role="option"
    id="hit-${index}"
    data-key=${id}
    aria-selected=${place.current ? 'true' : 'false'}
    aria-setsize=${place.count}
    aria-posinset=${index + 1}
  >
    ${chat ? chatAvatar(localize, chat) : nothing}
    <div class="lines">
      <div class="line">
        <span class="name" dir="auto">${title}</span>
        <time class="time" title=${fullTime(lang, timestamp)}>${listTime(lang, timestamp, now)}</time>
      </div>
      <div class="excerpt" dir="auto">${before ? html`<bdi class="before">${before}</bdi>` : nothing}${markedAt(text, stretches)}</div>
    </div>
  </div>`;
}

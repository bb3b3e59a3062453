import { phoneOf } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import type { GroupSnapshot } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { chatAvatar, chatKind, chatName } from '../chat-list/chat-name.js';
import { participantsOf } from '../group-info/participants.js';
import { icon } from '../icon/icon.js';
import { BACK, EYE, SEARCH } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { viewerStrings } from './viewer.strings.js';
import type { ViewerGroup } from './viewer-group.js';
import type { ViewerSearch } from './viewer-search.js';

/** So many of a group are named beside their number. */
const NAMED = 3;

/** How many a group has, and some of their names. */
function peopleOf(localize: Localize, chat: Chat, { group, members }: GroupSnapshot): string {
  const t = localize.area(viewerStrings);
  const count = group?.participantCount ?? members.length;
  if (count === 0) return chatKind(localize, chat.type);
  const names = participantsOf(members, group, localize.lang())
    .filter(({ name }) => name.source !== 'phone' && name.source !== 'unknown')
    .slice(0, NAMED)
    .map(({ name }) => name.text);
  return [t('people', count, localize.number(count)), names.join(', ')].filter(Boolean).join(' · ');
}

function subtitle(
  localize: Localize,
  chat: Chat,
  group: GroupSnapshot | undefined,
): TemplateResult | typeof nothing {
  if (group) return html`${peopleOf(localize, chat, group)}`;
  const kind = chatKind(localize, chat.type);
  if (kind) return kind === chatName(localize, chat) ? nothing : html`${kind}`;
  const phone = [chat.jid, ...(chat.aliases ?? [])].map(phoneOf).find(Boolean);
  const number = phone ? formatPhone(phone) : '';
  return number && number !== chatName(localize, chat) ? html`<bdi dir="ltr">${number}</bdi>` : nothing;
}

/** What the head of a chat leads to. */
export interface ChatHeadActs {
  /** Back to the list, when that is out of sight. */
  back: () => void;
  search: ViewerSearch;
  group: ViewerGroup;
  /** Shows who a person is. */
  person: () => void;
}

/** Who the messages below are exchanged with, and what can be looked up about them. */
export function chatHead(
  localize: Localize,
  chat: Chat,
  { back, search, group, person }: ChatHeadActs,
): TemplateResult {
  const t = localize.area(viewerStrings);
  const name = chatName(localize, chat);
  const people = group.value;
  const second = subtitle(localize, chat, people);
  const tells = chat.type === 'group' || chat.type === 'dm';
  const act = people ? group.toggle : person;
  return html`<div class="head" part="head">
    <button class="icon-button back" type="button" aria-label=${t('back')} title=${t('back')} @click=${back}>${icon(BACK, true)}</button>
    ${chatAvatar(localize, chat)}
    <div class="who">
      <h2 dir="auto">${
        tells
          ? html`<button
              class="about"
              type="button"
              title=${people ? t('group') : t('person')}
              aria-expanded=${people ? (group.isOpen ? 'true' : 'false') : nothing}
              @pointerenter=${people ? group.expect : nothing}
              @click=${act}
            >${name}</button>`
          : name
      }</h2>
      ${second === nothing ? nothing : html`<div class="second">${second}</div>`}
    </div>
    <span class="tag outlined read-only">${icon(EYE)}${t('read_only')}</span>
    <button
      class="icon-button"
      type="button"
      aria-label=${t('search_chat')}
      title=${t('search_chat')}
      @pointerenter=${search.expect}
      @click=${(event: Event) => search.show('chat', event.currentTarget as HTMLElement)}
    >${icon(SEARCH)}</button>
    <slot name="actions"></slot>
  </div>`;
}

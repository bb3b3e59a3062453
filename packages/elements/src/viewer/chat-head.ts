import { phoneOf } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import type { GroupSnapshot } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { WagateElement } from '../base/element.js';
import { property, query } from '../base/property.js';
import { chatAvatar, chatKind, chatName } from '../chat-list/chat-name.js';
import { participantsOf } from '../group-info/participants.js';
import { icon } from '../icon/icon.js';
import { BACK, EYE, SEARCH } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { buttonStyles } from '../styles/button.styles.js';
import { tagStyles } from '../styles/tag.styles.js';
import { chatHeadStyles } from './chat-head.styles.js';
import { viewerStrings } from './viewer.strings.js';

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

/** Who the messages below are exchanged with, and what can be looked up about them. A part of `<wagate-viewer>`. */
export class WagateChatHead extends WagateElement {
  static override readonly styles = [buttonStyles, tagStyles, avatarStyles, chatHeadStyles];
  static override readonly texts = [viewerStrings];

  @property({ attribute: false }) chat: Chat | undefined;
  /** What is known of it where it is a group. */
  @property({ attribute: false }) group: GroupSnapshot | undefined;
  /** That group is told of beside it. */
  @property({ attribute: false }) expanded = false;
  /** Leads back to the list, when that is out of sight. */
  @property({ attribute: false }) back: () => void = () => {};
  /** Tells of the person or the group. */
  @property({ attribute: false }) tell: () => void = () => {};
  /** Searches the chat; `from` has the focus until then. */
  @property({ attribute: false }) search: (from: HTMLElement) => void = () => {};
  /** A hand moves towards one of them. */
  @property({ attribute: false }) expect: (what: 'group' | 'search') => void = () => {};

  @query('.back') private backButton?: HTMLElement;

  /** Puts the focus on the way back, where it is there. */
  focusBack(): void {
    // Where the list gave way to the messages, the focus would be lost with it.
    if (this.backButton && getComputedStyle(this.backButton).display !== 'none') this.backButton.focus();
  }

  protected override render() {
    const { chat, group, localize } = this;
    if (!chat) return nothing;
    const t = localize.area(viewerStrings);
    const second = subtitle(localize, chat, group);
    return html`<button class="icon-button back" type="button" aria-label=${t('back')} title=${t('back')} @click=${this.back}>${icon(BACK, true)}</button>
      ${chatAvatar(localize, chat)}
      <div class="who">
        <h2 dir="auto">${chat.type === 'group' || chat.type === 'dm' ? this.#renderName(chat) : chatName(localize, chat)}</h2>
        ${second === nothing ? nothing : html`<div class="second">${second}</div>`}
      </div>
      <span class="tag outlined read-only">${icon(EYE)}${t('read_only')}</span>
      <button
        class="icon-button"
        type="button"
        aria-label=${t('search_chat')}
        title=${t('search_chat')}
        @pointerenter=${() => this.expect('search')}
        @click=${(event: Event) => this.search(event.currentTarget as HTMLElement)}
      >${icon(SEARCH)}</button>
      <slot></slot>`;
  }

  /** It leads to what else is known of them. */
  #renderName(chat: Chat) {
    const t = this.localize.area(viewerStrings);
    const { group } = this;
    return html`<button
      class="about"
      type="button"
      title=${t(group ? 'group' : 'person')}
      aria-expanded=${group ? (this.expanded ? 'true' : 'false') : nothing}
      @pointerenter=${group ? () => this.expect('group') : nothing}
      @click=${this.tell}
    >${chatName(this.localize, chat)}</button>`;
  }
}

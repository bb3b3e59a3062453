import { sameJid } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import { type ChatsSnapshot, type LiveChats, liveChats } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, query, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Reading, readingElements } from '../data/reading.js';
import { CHAT, SESSION } from '../icon/icons.js';
import { chipStyles } from '../styles/chip.styles.js';
import { countStyles } from '../styles/count.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { listboxStyles } from '../styles/listbox.styles.js';
import { tickStyles } from '../ticks/ticks.styles.js';
import { NextPage } from '../viewer/next-page.js';
import { VirtualRows } from '../virtual/virtual-rows.js';
import { chatListStrings } from './chat-list.strings.js';
import { chatListStyles } from './chat-list.styles.js';
import { chatRow } from './chat-row.js';
import { ChatTools } from './chat-tools.js';
import { chatToolsStyles } from './chat-tools.styles.js';
import { rowAfter } from './listbox-keys.js';
import { MentionedPeople } from './mentioned-people.js';

/**
 * The chats of a session, newest first: search, filters, unread counts. Choosing one is told by an event.
 *
 * ```html
 * <wagate-chat-list session="sess_01J…"></wagate-chat-list>
 * ```
 *
 * @slot tools - Beside the search field.
 * @csspart tools - Search and filters.
 * @csspart list - The list that scrolls.
 * @csspart row - One chat.
 * @csspart count - The number of unread messages.
 * @fires wagate-chat-open - A chat was chosen.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 */
export class WagateChatList extends GatewayElement {
  static override readonly styles = [
    countStyles,
    avatarStyles,
    tickStyles,
    listboxStyles,
    chatListStyles,
    inputStyles,
    chipStyles,
    chatToolsStyles,
  ];
  static override readonly texts = [chatListStrings];
  static override readonly dependencies = readingElements;

  /** Id of the session whose chats are shown. */
  @property(textAttribute) session = '';
  /** JID of the chat that is shown as chosen. */
  @property(textAttribute) chat = '';
  /** A store to show instead of one of its own, so that two elements share what was loaded. */
  @property({ attribute: false }) store?: LiveChats;

  /** JID of the chat that the keyboard stands on. */
  @state() private active = '';
  @query('.scroller') private scroller?: HTMLElement;

  private readonly live = new Reading(
    this,
    () => [this.gateway, this.session, this.store] as const,
    (gateway, session, given) => given ?? (gateway && session ? liveChats(gateway, session) : undefined),
  );
  private readonly next = new NextPage(this, () => this.live.store?.loadMore());
  private readonly rows = new VirtualRows(this, {
    scroller: () => this.scroller,
    guess: 60,
    near: (edge) => {
      if (edge === 'end') this.loadMore();
    },
  });
  private readonly tools = new ChatTools(this, {
    narrowed: () => this.narrowed(),
    down: () => this.down(),
  });
  private readonly people = new MentionedPeople();
  private shown: readonly Chat[] = [];
  private keys: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('session')) {
      this.tools.reset();
      this.next.reset();
      this.people.reset();
      this.narrowed();
    }
  }

  private narrowed(): void {
    this.active = '';
    this.rows.reset();
    this.requestUpdate();
  }

  private down(): void {
    if (this.shown.length === 0) return;
    this.focus();
    this.activate(0);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.live.word(this.live.value?.chats.length === 0));
    // Nothing that matches is loaded yet: no row is there to come near the end of.
    if (this.shown.length === 0) this.loadMore();
  }

  /** Puts the keyboard on the list. */
  override focus(options?: FocusOptions): void {
    if (this.scroller) this.scroller.focus(options);
    else super.focus(options);
  }

  protected override render(): TemplateResult {
    const t = this.localize.area(chatListStrings);
    const content =
      this.gateway && !this.live.store
        ? this.renderEmpty(SESSION, t('no_session_title'), t('no_session_text'))
        : this.live.show((snapshot) => this.renderChats(snapshot), {
            rows: 8,
            words: { 'not-found': { heading: t('not_found_title') } },
          });
    return html`<div class="filled">${content}</div>`;
  }

  private renderEmpty(glyph: string, heading: string, text: string) {
    return html`<wagate-state-panel kind="empty" .glyph=${glyph} .heading=${heading} .text=${text}></wagate-state-panel>`;
  }

  private renderChats(snapshot: ChatsSnapshot) {
    const t = this.localize.area(chatListStrings);
    if (snapshot.chats.length === 0) return this.renderEmpty(CHAT, t('none_title'), t('none_text'));
    return html`<div class="tools" part="tools">${this.tools.render(snapshot.chats)}</div>
      ${
        this.next.failed
          ? html`<wagate-strip tone="warning" @wagate-panel-action=${this.next.again}>${t('more_failed')}</wagate-strip>`
          : nothing
      }
      ${this.renderList(snapshot)}`;
  }

  private renderList(snapshot: ChatsSnapshot) {
    const t = this.localize.area(chatListStrings);
    const before = this.shown;
    this.shown = this.tools.choose(snapshot.chats);
    if (this.shown !== before) this.keys = this.shown.map(({ jid }) => jid);
    if (this.shown.length === 0 && !this.busy(snapshot)) return this.tools.renderNothing(snapshot);
    const slices = this.rows.slices(this.keys);
    const now = Date.now();
    const count = snapshot.more ? -1 : this.shown.length;
    return html`<div
      class="scroller"
      part="list"
      role="listbox"
      tabindex="0"
      aria-label=${t('chats')}
      aria-busy=${this.busy(snapshot) ? 'true' : 'false'}
      aria-activedescendant=${this.rows.shows(this.active) ? `row-${this.keys.indexOf(this.active)}` : nothing}
      @keydown=${this.onKey}
      @click=${this.onClick}
    >
      ${repeat(
        slices,
        (slice) => slice.key,
        (slice) => {
          if (slice.kind === 'gap') return html`<div role="presentation" data-gap=${slice.height}></div>`;
          const chat = this.shown[slice.index]!;
          const selected =
            !!this.chat && (sameJid(chat.jid, this.chat) || chat.aliases?.includes(this.chat) === true);
          const place = {
            index: slice.index,
            count,
            selected,
            active: slice.key === this.active,
            mentions: this.people.of(chat.lastMessage?.body, snapshot.chats),
          };
          return chatRow(this.localize, chat, place, now);
        },
      )}
    </div>`;
  }

  private busy(snapshot: ChatsSnapshot): boolean {
    return (
      snapshot.loadingMore ||
      this.tools.busy ||
      (this.shown.length === 0 && snapshot.more && this.tools.readsOn && !this.next.failed)
    );
  }

  private loadMore(): void {
    const snapshot = this.live.value;
    if (this.tools.readsOn) this.next.near(snapshot, snapshot?.more, snapshot?.loadingMore);
    this.tools.loadMore();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.key === 'Enter' || event.key === ' ') && this.active !== '') {
      event.preventDefault();
      this.open(this.keys.indexOf(this.active));
      return;
    }
    const page = Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / 60) - 1);
    const from = this.keys.indexOf(this.active || this.chat);
    const next = rowAfter(event.key, from, this.shown.length, page);
    if (next === undefined) return;
    event.preventDefault();
    this.activate(next);
  };

  private activate(index: number): void {
    this.active = this.keys[index]!;
    this.rows.scrollTo(this.active);
  }

  private readonly onClick = (event: Event): void => {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    const index = row ? this.keys.indexOf(row.dataset.key!) : -1;
    if (index < 0) return;
    this.active = row!.dataset.key!;
    this.open(index);
  };

  private open(index: number): void {
    const chat = this.shown[index];
    if (!chat) return;
    this.chat = chat.jid;
    this.emit('wagate-chat-open', { sessionId: chat.sessionId, chatJid: chat.jid });
  }
}

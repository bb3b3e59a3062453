import { sameJid } from '@wagate/contract/jid';
import type { Chat, Session } from '@wagate/sdk';
import { liveChats } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, query } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { WagateChatList } from '../chat-list/chat-list.js';
import { Caller } from '../data/caller.js';
import { LiveController } from '../data/live.js';
import { readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { SEARCH_MESSAGES, SESSION } from '../icon/icons.js';
import { WagateSessionPicker } from '../session-picker/session-picker.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import type { WagateTimeline } from '../timeline/timeline.js';
import { chatStyles } from './chat.styles.js';
import { chatFromJid } from './chat-from-jid.js';
import type { WagateChatHead } from './chat-head.js';
import { type LiveState, liveState } from './live-state.js';
import { sessionNotice, type WayOut } from './session-notice.js';
import { ShownSession } from './shown-session.js';
import { viewerStrings } from './viewer.strings.js';
import { viewerStyles } from './viewer.styles.js';
import { ViewerGroup } from './viewer-group.js';
import { ViewerSearch } from './viewer-search.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** The person went back from a chat to the list of chats. */
    'wagate-chat-close': CustomEvent<{ sessionId: string }>;
  }
}

/**
 * The chats of a session beside the messages of one of them; one at a time where there is no room for both.
 * Read-only. Without a session it offers those of the organization.
 *
 * ```html
 * <wagate-viewer session="sess_01J…"></wagate-viewer>
 * ```
 *
 * @slot actions - At the end of the chat's head.
 * @csspart picker - The session on show.
 * @csspart session-state - What is wrong with that session.
 * @csspart head - The chat's head.
 * @fires wagate-chat-open - A chat was chosen.
 * @fires wagate-chat-close - The person went back to the list.
 * @fires wagate-chats-open - Another session was chosen.
 * @fires wagate-message-open - A message that a search has found was chosen.
 * @fires wagate-contact-open - The person of a chat, or somebody of a group, is to be shown.
 * @fires wagate-search-change - Something else is searched for.
 * @fires wagate-search-close - The search was closed.
 * @fires wagate-session-link - The session on show is not linked, and its code is wanted.
 * @fires wagate-session-open - The session on show does not work, and its page is wanted.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 */
export class WagateViewer extends GatewayElement {
  static override readonly styles = [buttonStyles, cappedStyles, viewerStyles, chatStyles];
  static override readonly texts = [viewerStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-chat-list': WagateChatList,
    'wagate-session-picker': WagateSessionPicker,
  };

  /** Id of the session to show; without one a list of sessions is offered. */
  @property(textAttribute) session = '';
  /** Offers the organization's other sessions also where `session` names one. */
  @property({ type: Boolean }) picker = false;
  /** JID of the chat to show. */
  @property(textAttribute) chat = '';
  /** Marks a chat read while its end is in view. */
  @property({ type: Boolean, attribute: 'mark-read' }) markRead = false;

  /** WhatsApp's id of the message to open the chat at. */
  @property(textAttribute) message = '';
  /** What is searched for among the messages; the search is open while there is something. */
  @property(textAttribute) search = '';

  @query('wagate-chat-list') private list?: WagateChatList;
  @query('wagate-timeline') private timeline?: WagateTimeline;
  @query('wagate-chat-head') private head?: WagateChatHead;

  private readonly shown = new ShownSession(this);
  private readonly chats = new LiveController(
    this,
    () => [this.gateway, this.shownSession] as const,
    (gateway, session) => (gateway && session ? liveChats(gateway, session) : undefined),
  );
  private readonly caller = new Caller(this);
  private readonly messages = new SubElement(this, 'wagate-timeline', () => import('../define/timeline.js'));
  private readonly heading = new SubElement(this, 'wagate-chat-head', () => import('../define/chat-head.js'));
  private readonly found = new ViewerSearch(this);
  private readonly group = new ViewerGroup(this, () => ({
    session: this.shownSession,
    chat: this.shownChat,
  }));
  /** What had the focus may give way to the other pane. */
  private heldFocus = false;
  /** What was unread when the chat came into view: later it is not, yet the line stays. */
  private unread: { place: string; count: number | undefined } = { place: '', count: undefined };

  private get shownSession(): string {
    return this.shown.id;
  }

  private get shownChat(): Chat | undefined {
    if (!this.chat) return undefined;
    const known = this.chats.value?.chats.find(
      ({ jid, aliases }) => sameJid(jid, this.chat) || aliases?.some((alias) => sameJid(alias, this.chat)),
    );
    return known ?? chatFromJid(this.chat, this.shownSession);
  }

  private get state(): LiveState {
    if (!this.gateway) return 'missing';
    if (this.shownSession)
      return liveState(this.chats.value, undefined, this.chats.value?.chats.length === 0);
    const { list } = this.shown;
    return liveState(list, undefined, list?.sessions.length === 0);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.heldFocus = this.shadowRoot?.activeElement != null;
    const place = `${this.shownSession} ${this.chat}`;
    if (this.unread.place !== place) this.unread = { place, count: undefined };
    const chat = this.shownChat;
    // An id of 0 is a chat that is not loaded.
    if (this.unread.count === undefined && chat && chat.id !== 0) this.unread.count = chat.unreadCount;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.state);
    if (this.heldFocus && changed.has('chat')) this.keepFocus();
  }

  /** Where the list gives way to the messages, or they to the list, the focus would be lost with it. */
  private keepFocus(): void {
    const held = this.shadowRoot?.activeElement;
    if (held && held.getClientRects().length > 0) return;
    if (this.chat) void this.focusBack();
    else this.list?.focus();
  }

  protected override render() {
    const session = this.shownSession;
    if (!session) return this.renderPanel();
    const chat = this.shownChat;
    const alone = this.chats.value?.phase === 'failed';
    const searching = this.found.isOpen && !alone;
    const reading = chat && !alone && !(searching && this.found.front);
    return html`<div class="panes ${alone ? 'alone' : ''} ${reading ? 'reading' : ''}">
      ${alone ? nothing : sessionNotice(this, this.shown.value, this.leave)}
      <div class="side">
        ${this.renderPicker(session)}
        ${searching ? this.found.render({ session, store: this.chats.store, open: this.onHit }) : nothing}
        <wagate-chat-list
          ?hidden=${searching}
          exportparts="tools, list: chat-list, row, count"
          .gateway=${this.gateway}
          .session=${session}
          .chat=${this.chat}
          .store=${this.chats.store}
          @wagate-chat-open=${this.onOpen}
        >${this.caller.offers('search') ? this.renderSearch() : nothing}</wagate-chat-list>
      </div>
      ${alone ? nothing : this.renderMain(session, chat)}
    </div>`;
  }

  private renderMain(session: string, chat: Chat | undefined) {
    if (!chat && this.chats.value?.phase !== 'ready') return html`<div class="main"></div>`;
    // What a chat begins with is there by then.
    void this.heading.fetch();
    return html`<div class="main">
      <div class="chat">
        ${chat ? this.renderHead(chat) : nothing}
        ${this.messages.show(html`<wagate-timeline
          exportparts="list: timeline, day, unread, latest, bubble, text, author, meta, status, reactions, mention"
          .gateway=${this.gateway}
          .session=${session}
          .chat=${chat?.jid ?? ''}
          .unread=${this.unread.count ?? 0}
          .markRead=${this.markRead}
          .message=${this.message}
          .marks=${this.found.marks}
        ></wagate-timeline>`)}
      </div>
      ${this.group.render()}
    </div>`;
  }

  private renderHead(chat: Chat) {
    const { group, found } = this;
    return this.heading.show(html`<wagate-chat-head
      part="head"
      .chat=${chat}
      .group=${group.value}
      .expanded=${group.isOpen}
      .back=${this.close}
      .tell=${group.value ? group.toggle : this.openPerson}
      .search=${(from: HTMLElement) => void found.show('chat', from)}
      .expect=${(what: 'group' | 'search') => (what === 'group' ? group.expect() : found.expect())}
    ><slot name="actions"></slot></wagate-chat-head>`);
  }

  private renderSearch() {
    const words = this.localize.area(viewerStrings)('search_all');
    return html`<button
      slot="tools"
      class="icon-button"
      type="button"
      aria-label=${words}
      title=${words}
      @pointerenter=${this.found.expect}
      @click=${(event: Event) => this.found.show('session', event.currentTarget as HTMLElement)}
    >${icon(SEARCH_MESSAGES)}</button>`;
  }

  private renderPicker(id: string) {
    const sessions = this.shown.list?.sessions ?? [];
    return sessions.some((one) => one.id === id)
      ? html`<wagate-session-picker part="picker" .sessions=${sessions} .chosen=${id} .choose=${this.onPick}></wagate-session-picker>`
      : nothing;
  }

  private renderPanel() {
    const { state } = this;
    const t = this.localize.area(viewerStrings);
    const empty = state === 'empty';
    return html`<wagate-state-panel
      kind=${state === 'ready' || state === 'stale' || state === 'partial' ? 'loading' : state}
      .glyph=${empty ? SESSION : ''}
      .heading=${empty ? t('no_sessions_title') : ''}
      .text=${empty ? t('no_sessions_text') : ''}
      .error=${this.shown.list?.error}
      @wagate-panel-action=${this.shown.again}
    ></wagate-state-panel>`;
  }

  private readonly onPick = (id: string): void => {
    this.shown.pick(id);
    this.chat = this.message = '';
    this.found.reset();
    this.emit('wagate-chats-open', { sessionId: id });
  };

  private readonly leave = (way: WayOut, { id: sessionId, status }: Session): void => {
    if (way === 'wagate-session-link') this.emit(way, { sessionId });
    else this.emit('wagate-session-open', { sessionId, status });
  };

  private readonly openPerson = (): void => {
    this.emit('wagate-contact-open', { sessionId: this.shownSession, jid: this.shownChat?.jid ?? this.chat });
  };

  /** Opens the chat where a message was found in it. */
  private readonly onHit = ({ detail }: CustomEvent<{ chatJid: string; waMessageId: string }>): void => {
    const again = this.message === detail.waMessageId && sameJid(this.chat, detail.chatJid);
    this.chat = detail.chatJid;
    this.message = detail.waMessageId;
    this.requestUpdate();
    if (again) void this.timeline?.scrollToMessage(detail.waMessageId);
    void this.focusBack();
  };

  private readonly onOpen = async (event: CustomEvent<{ chatJid: string }>): Promise<void> => {
    this.chat = event.detail.chatJid;
    this.message = '';
    this.found.marks = undefined;
    await this.focusBack();
  };

  private async focusBack(): Promise<void> {
    await this.updateComplete;
    await customElements.whenDefined(this.heading.tag);
    await this.head?.updateComplete;
    // Whoever did not wait for it is elsewhere by now.
    const elsewhere = document.activeElement !== document.body && !this.matches(':focus-within');
    if (this.isConnected && !elsewhere) this.head?.focusBack();
  }

  private readonly close = async (): Promise<void> => {
    if (this.found.isOpen) return this.found.bringBack();
    const sessionId = this.shownSession;
    this.chat = this.message = '';
    this.emit('wagate-chat-close', { sessionId });
    await this.updateComplete;
    this.list?.focus();
  };
}

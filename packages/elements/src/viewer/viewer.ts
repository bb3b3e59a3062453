import type { Chat } from '@wagate/sdk';
import { liveChats, liveSessions } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { squareStyles } from '../avatar/square.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import { LiveController } from '../base/live.js';
import { property, query, state } from '../base/property.js';
import { WagateChatList } from '../chat-list/chat-list.js';
import { sameJid } from '../jid/jid.js';
import { skeleton } from '../state-panel/skeleton.js';
import { skeletonStyles } from '../state-panel/skeleton.styles.js';
import { chatFromJid } from './chat-from-jid.js';
import { type LiveState, liveState } from './live-state.js';
import { firstChoice, sessionPicker } from './session-picker.js';
import { textAttribute } from './text-attribute.js';
import { viewerStyles } from './viewer.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** The person went back from a chat to the list of chats. */
    'wagate-chat-close': CustomEvent<{ sessionId: string }>;
  }
}

const main = new Lazy(() => import('./viewer-main.js'));
const panel = new Lazy(() => import('./viewer-panel.js'));

/**
 * The chats of a session beside the messages of one of them; one at a time where there is no room for both.
 * Read-only. Without a session it offers those of the organization.
 *
 * @slot actions - At the end of the chat's head.
 * @csspart picker - The session on show.
 * @csspart head - The chat's head.
 * @fires wagate-chat-open - A chat was chosen.
 * @fires wagate-chat-close - The person went back to the list.
 * @fires wagate-chats-open - Another session was chosen.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 */
export class WagateViewer extends GatewayElement {
  static override readonly styles = [squareStyles, skeletonStyles, viewerStyles];
  static override readonly dependencies = { 'wagate-chat-list': WagateChatList };

  /** Id of the session to show; without one a list of sessions is offered. */
  @property(textAttribute) session = '';
  /** Offers the organization's other sessions also where `session` names one. */
  @property({ type: Boolean }) picker = false;
  /** JID of the chat to show. */
  @property(textAttribute) chat = '';
  /** Marks a chat read while its end is in view. */
  @property({ type: Boolean, attribute: 'mark-read' }) markRead = false;

  @state() private picked = '';
  @query('wagate-chat-list') private list?: WagateChatList;
  @query('.back') private back?: HTMLElement;

  private readonly sessions = new LiveController(
    this,
    () => [this.gateway, this.session === '' || this.picker] as const,
    (gateway, wanted) => (gateway && wanted ? liveSessions(gateway) : undefined),
  );
  private readonly chats = new LiveController(
    this,
    () => [this.gateway, this.shownSession] as const,
    (gateway, session) => (gateway && session ? liveChats(gateway, session) : undefined),
  );
  /** What was unread when the chat came into view: later it is not, yet the line stays. */
  private unread: { place: string; count: number | undefined } = { place: '', count: undefined };

  private get shownSession(): string {
    if (this.session) return this.session;
    const sessions = this.sessions.value?.sessions ?? [];
    return (sessions.find(({ id }) => id === this.picked) ?? firstChoice(sessions))?.id ?? '';
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
    return liveState(this.sessions.value, undefined, this.sessions.value?.sessions.length === 0);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const place = `${this.shownSession} ${this.chat}`;
    if (this.unread.place !== place) this.unread = { place, count: undefined };
    const chat = this.shownChat;
    // An id of 0 is a chat that is not loaded.
    if (this.unread.count === undefined && chat && chat.id !== 0) this.unread.count = chat.unreadCount;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.state);
  }

  protected override render() {
    const session = this.shownSession;
    if (!session) return this.renderPanel();
    const chat = this.shownChat;
    const alone = this.chats.value?.phase === 'failed';
    return html`<div class="panes ${alone ? 'alone' : ''} ${chat && !alone ? 'reading' : ''}">
      <div class="side">
        ${this.renderPicker(session)}
        <wagate-chat-list
          exportparts="tools, list: chat-list, row, count"
          .gateway=${this.gateway}
          .session=${session}
          .chat=${this.chat}
          .store=${this.chats.store}
          @wagate-chat-open=${this.onOpen}
        ></wagate-chat-list>
      </div>
      ${alone ? nothing : this.renderMain(session, chat)}
    </div>`;
  }

  private renderMain(session: string, chat: Chat | undefined) {
    const part = chat || this.chats.value?.phase === 'ready' ? main.for(this) : undefined;
    return html`<div class="main">
      ${part?.renderMain({
        localize: this.localize,
        gateway: this.gateway,
        session,
        chat,
        unread: this.unread.count ?? 0,
        markRead: this.markRead,
        close: this.close,
      })}
    </div>`;
  }

  private renderPicker(id: string) {
    const sessions = this.sessions.value?.sessions ?? [];
    const chosen = sessions.find((one) => one.id === id);
    return chosen ? sessionPicker(this.localize, sessions, chosen, this.onPick) : nothing;
  }

  private renderPanel() {
    const { state } = this;
    return /^(loading|ready|stale|partial)$/.test(state)
      ? skeleton(this.localize)
      : panel
          .for(this)
          ?.renderPanel(this.localize, state, this.sessions.value, () => void this.sessions.store?.refresh());
  }

  private readonly onPick = (id: string): void => {
    if (this.session) this.session = id;
    this.picked = id;
    this.chat = '';
    this.emit('wagate-chats-open', { sessionId: id });
  };

  private readonly onOpen = async (event: CustomEvent<{ chatJid: string }>): Promise<void> => {
    this.chat = event.detail.chatJid;
    await main.fetch();
    await this.updateComplete;
    // Where the list gave way to the messages, the focus would be lost with it.
    if (this.back && getComputedStyle(this.back).display !== 'none') this.back.focus();
  };

  private readonly close = async (): Promise<void> => {
    const sessionId = this.shownSession;
    this.chat = '';
    this.emit('wagate-chat-close', { sessionId });
    await this.updateComplete;
    this.list?.focus();
  };
}

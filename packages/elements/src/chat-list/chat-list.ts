import type { Chat } from '@wagate/sdk';
import { type ChatsSnapshot, capabilities, type LiveChats, liveChats } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import { LiveController } from '../base/live.js';
import { property, query, state } from '../base/property.js';
import { StaleWatch } from '../base/stale-watch.js';
import { sameJid } from '../jid/jid.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { chipStyles } from '../styles/chip.styles.js';
import { countStyles } from '../styles/count.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { tickStyles } from '../ticks/ticks.styles.js';
import { type LiveState, liveState } from '../viewer/live-state.js';
import { NextPage } from '../viewer/next-page.js';
import { textAttribute } from '../viewer/text-attribute.js';
import { VirtualRows } from '../virtual/virtual-rows.js';
import { type ChatFilter, chooseChats } from './chat-filter.js';
import { chatListStrings } from './chat-list.strings.js';
import { chatListStyles } from './chat-list.styles.js';
import { chatsPanel, nothingFound } from './chat-panels.js';
import { renderChatRow } from './chat-row.js';
import { ChatSearch } from './chat-search.js';
import { renderChatTools } from './chat-tools.js';
import { rowAfter } from './listbox-keys.js';

const strip = new Lazy(() => import('../viewer/notice-strip.js'));

/**
 * The chats of a session, newest first: search, filters, unread counts. Choosing one is told by an event.
 *
 * @csspart tools - Search and filters.
 * @csspart list - The list that scrolls.
 * @csspart row - One chat.
 * @csspart count - The number of unread messages.
 * @fires wagate-chat-open - A chat was chosen.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 */
export class WagateChatList extends GatewayElement {
  static override readonly styles = [
    inputStyles,
    chipStyles,
    countStyles,
    avatarStyles,
    tickStyles,
    chatListStyles,
  ];
  static override readonly dependencies = {
    'wagate-state-panel': WagateStatePanel,
  };

  /** Id of the session whose chats are shown. */
  @property(textAttribute) session = '';
  /** JID of the chat that is shown as chosen. */
  @property(textAttribute) chat = '';
  /** A store to show instead of one of its own, so that two elements share what was loaded. */
  @property({ attribute: false }) store?: LiveChats;

  @state() private filter: ChatFilter = 'all';
  @state() private search = '';
  /** The person wants all chats searched that the gateway has. */
  @state() private searchesRest = false;
  /** JID of the chat that the keyboard stands on. */
  @state() private active = '';
  @query('.scroller') private scroller?: HTMLElement;

  private readonly live = new LiveController(
    this,
    () => [this.gateway, this.session, this.store] as const,
    (gateway, session, given) => given ?? (gateway && session ? liveChats(gateway, session) : undefined),
  );
  private readonly can = new LiveController(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? capabilities(gateway) : undefined),
  );
  private readonly found = new ChatSearch(this);
  private readonly staleWatch = new StaleWatch();
  private readonly next = new NextPage(this, () => this.live.store?.loadMore());
  private readonly rows = new VirtualRows(this, {
    scroller: () => this.scroller,
    guess: 60,
    near: (edge) => {
      if (edge === 'end') this.loadMore();
    },
  });
  private shown: readonly Chat[] = [];
  private keys: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('session')) {
      this.filter = 'all';
      this.search = '';
      this.next.reset();
    }
    if (changed.has('session') || changed.has('filter') || changed.has('search')) {
      this.active = '';
      this.searchesRest = false;
      this.rows.reset();
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.state);
    // Nothing that matches is loaded yet: no row is there to come near the end of.
    if (this.shown.length === 0) this.loadMore();
  }

  /** Puts the keyboard on the list. */
  override focus(options?: FocusOptions): void {
    if (this.scroller) this.scroller.focus(options);
    else super.focus(options);
  }

  private get stale() {
    return this.staleWatch.look(this.live.value);
  }

  private get state(): LiveState {
    const snapshot = this.live.value;
    return liveState(snapshot, this.stale, snapshot?.chats.length === 0);
  }

  protected override render() {
    const snapshot = this.live.value;
    const ready = snapshot?.phase === 'ready' && snapshot.chats.length > 0;
    return html`${ready ? this.renderTools(snapshot) : nothing}
      ${
        snapshot?.error || this.stale || this.next.failed
          ? strip.for(this)?.noticeStrip(snapshot, this.stale, this.stripWords())
          : nothing
      }
      ${ready ? this.renderList(snapshot) : this.renderPanel(snapshot)}`;
  }

  private stripWords() {
    const t = this.localize.area(chatListStrings);
    return {
      host: this,
      store: () => this.live.store,
      partial: t('partial'),
      signIn: t('sign_in'),
      signInEnded: t('sign_in_ended'),
      again: this.next.failed ? this.next.again : this.refresh,
      failed: this.next.failed,
      askSignIn: () => this.emit('wagate-account-required'),
    };
  }

  private readonly refresh = (): void => {
    void this.live.store?.refresh();
  };

  private renderPanel(snapshot: ChatsSnapshot | undefined) {
    if (!this.gateway && !this.store) return html`<wagate-state-panel kind="missing"></wagate-state-panel>`;
    return chatsPanel(this.localize, snapshot, this.state, this.refresh);
  }

  private renderTools({ chats }: ChatsSnapshot) {
    return renderChatTools(this.localize, {
      search: this.search,
      filter: this.filter,
      unread: chats.reduce((count, chat) => count + (chat.unreadCount > 0 ? 1 : 0), 0),
      searchesMessages: this.searchesGateway,
      onSearch: (text) => {
        this.search = text;
      },
      onFilter: (filter) => {
        this.filter = filter;
      },
      onDown: () => {
        if (this.shown.length === 0) return;
        this.focus();
        this.activate(0);
      },
    });
  }

  /** A search leaves the list as long as it is, or it would read every page: the gateway searches, or the person asks. */
  private get readsOn(): boolean {
    return !this.search.trim() || this.searchesRest;
  }

  private get searchesGateway(): boolean {
    return this.can.value?.extensions.has('search') ?? false;
  }

  private renderList(snapshot: ChatsSnapshot) {
    const t = this.localize.area(chatListStrings);
    const { gateway, session } = this;
    if (gateway && session) this.found.ask(gateway, session, this.searchesGateway ? this.search.trim() : '');
    const before = this.shown;
    this.shown = chooseChats(snapshot.chats, this.found.found?.chats ?? [], {
      filter: this.filter,
      search: this.search,
    });
    if (this.shown !== before) this.keys = this.shown.map(({ jid }) => jid);
    if (this.shown.length === 0 && !this.busy(snapshot)) return this.renderNothing(snapshot);
    const now = Date.now();
    const count = snapshot.more ? -1 : this.shown.length;
    return html`<div
      class="scroller"
      part="list"
      role="listbox"
      tabindex="0"
      aria-label=${t('chats')}
      aria-busy=${this.busy(snapshot) ? 'true' : 'false'}
      aria-activedescendant=${this.active === '' ? nothing : `row-${this.keys.indexOf(this.active)}`}
      @keydown=${this.onKey}
      @click=${this.onClick}
    >
      ${repeat(
        this.rows.slices(this.keys),
        (slice) => slice.key,
        (slice) => {
          if (slice.kind === 'gap') return html`<div role="presentation" data-gap=${slice.height}></div>`;
          const chat = this.shown[slice.index]!;
          const selected =
            !!this.chat && (sameJid(chat.jid, this.chat) || chat.aliases?.includes(this.chat) === true);
          const place = { index: slice.index, count, selected, active: slice.key === this.active };
          return renderChatRow(this.localize, chat, place, now);
        },
      )}
    </div>`;
  }

  private busy(snapshot: ChatsSnapshot): boolean {
    return (
      snapshot.loadingMore ||
      this.found.busy ||
      (this.shown.length === 0 && snapshot.more && this.readsOn && !this.next.failed)
    );
  }

  private renderNothing({ chats, more }: ChatsSnapshot) {
    const query = this.search.trim();
    return nothingFound(this.localize, {
      query,
      searched: chats.length,
      rest: query !== '' && more && !this.searchesGateway && !this.searchesRest,
      searchRest: () => {
        this.searchesRest = true;
      },
      clear: () => {
        this.search = '';
        this.filter = 'all';
      },
    });
  }

  private loadMore(): void {
    const snapshot = this.live.value;
    if (this.readsOn) this.next.near(snapshot, snapshot?.more, snapshot?.loadingMore);
    if (this.found.found?.more) this.found.loadMore();
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

import { sameJid } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import { type ChatsSnapshot, type LiveChats, liveChats } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import { property, query, state } from '../base/property.js';
import { LiveController } from '../data/live.js';
import { StaleWatch } from '../data/stale-watch.js';
import { skeleton } from '../state-panel/skeleton.js';
import { skeletonStyles } from '../state-panel/skeleton.styles.js';
import { countStyles } from '../styles/count.styles.js';
import { listboxStyles } from '../styles/listbox.styles.js';
import { tickStyles } from '../ticks/ticks.styles.js';
import { type LiveState, liveState } from '../viewer/live-state.js';
import { NextPage } from '../viewer/next-page.js';
import { textAttribute } from '../viewer/text-attribute.js';
import { VirtualRows } from '../virtual/virtual-rows.js';
import { chatListStrings } from './chat-list.strings.js';
import { chatListStyles } from './chat-list.styles.js';
import { chatRow } from './chat-row.js';
import type { ChatTools } from './chat-tools.js';
import type { ChatTrouble } from './chat-trouble.js';
import { rowAfter } from './listbox-keys.js';
import { MentionedPeople } from './mentioned-people.js';

const later = new Lazy(() => import('./chat-tools.js'));
const trouble = new Lazy(() => import('./chat-trouble.js'));

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
    skeletonStyles,
    listboxStyles,
    chatListStyles,
  ];

  /** Id of the session whose chats are shown. */
  @property(textAttribute) session = '';
  /** JID of the chat that is shown as chosen. */
  @property(textAttribute) chat = '';
  /** A store to show instead of one of its own, so that two elements share what was loaded. */
  @property({ attribute: false }) store?: LiveChats;

  /** JID of the chat that the keyboard stands on. */
  @state() private active = '';
  @query('.scroller') private scroller?: HTMLElement;

  private readonly live = new LiveController(
    this,
    () => [this.gateway, this.session, this.store] as const,
    (gateway, session, given) => given ?? (gateway && session ? liveChats(gateway, session) : undefined),
  );
  private readonly staleWatch = new StaleWatch();
  private readonly next = new NextPage(this, () => this.live.store?.loadMore());
  private readonly rows = new VirtualRows(this, {
    scroller: () => this.scroller,
    guess: 60,
    near: (edge) => {
      if (edge === 'end') this.loadMore();
    },
  });
  /** Comes right after the list stands. */
  private tools: ChatTools | undefined;
  private readonly people = new MentionedPeople();
  private shown: readonly Chat[] = [];
  private keys: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('session')) {
      this.tools?.reset();
      this.next.reset();
      this.people.reset();
      this.narrowed();
    }
    const part = this.live.value?.phase === 'ready' && later.for(this);
    if (part) this.tools ??= new part.ChatTools(this, { narrowed: this.narrowed, down: this.down });
  }

  private readonly narrowed = (): void => {
    this.active = '';
    this.rows.reset();
    this.requestUpdate();
  };

  private readonly down = (): void => {
    if (this.shown.length === 0) return;
    this.focus();
    this.activate(0);
  };

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
    const { stale } = this;
    return html`<div class="filled">${ready ? html`<div class="tools" part="tools">${this.tools?.render(snapshot.chats)}</div>` : nothing}
      ${snapshot?.error || stale || this.next.failed ? trouble.for(this)?.renderStrip(this.trouble(snapshot)) : nothing}
      ${
        ready
          ? this.renderList(snapshot)
          : snapshot?.phase === 'loading'
            ? skeleton(this.localize, 8)
            : trouble.for(this)?.renderPanel(this.trouble(snapshot))
      }
    </div>`;
  }

  private trouble(snapshot: ChatsSnapshot | undefined): ChatTrouble {
    return {
      host: this,
      localize: this.localize,
      gateway: this.gateway,
      snapshot,
      state: this.state,
      stale: this.stale,
      store: () => this.live.store,
      failed: this.next.failed ? this.next.again : undefined,
      signIn: () => this.emit('wagate-account-required'),
    };
  }

  private renderList(snapshot: ChatsSnapshot) {
    const t = this.localize.area(chatListStrings);
    const before = this.shown;
    this.shown = this.tools?.choose(snapshot.chats) ?? snapshot.chats;
    if (this.shown !== before) this.keys = this.shown.map(({ jid }) => jid);
    if (this.shown.length === 0 && !this.busy(snapshot)) return this.tools?.renderNothing(snapshot);
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
      this.tools?.busy === true ||
      (this.shown.length === 0 && snapshot.more && this.readsOn && !this.next.failed)
    );
  }

  private get readsOn(): boolean {
    return this.tools?.readsOn ?? true;
  }

  private loadMore(): void {
    const snapshot = this.live.value;
    if (this.readsOn) this.next.near(snapshot, snapshot?.more, snapshot?.loadingMore);
    this.tools?.loadMore();
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

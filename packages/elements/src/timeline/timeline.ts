import {
  type LiveTimeline,
  liveTimeline,
  type TimelineMessage,
  type TimelineSnapshot,
} from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import { LiveController } from '../base/live.js';
import { property, query, state } from '../base/property.js';
import { StaleWatch } from '../base/stale-watch.js';
import { icon } from '../icon/icon.js';
import { ARROW_DOWN } from '../icon/icons.js';
import { parseJid } from '../jid/jid.js';
import { WagateMessage } from '../message/message.js';
import { senderName } from '../message/sender.js';
import { contentSummary } from '../message/summary.js';
import { dayHeading } from '../message/time.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { buttonStyles } from '../styles/button.styles.js';
import { countStyles } from '../styles/count.styles.js';
import { type LiveState, liveState } from '../viewer/live-state.js';
import { NextPage } from '../viewer/next-page.js';
import { VirtualRows } from '../virtual/virtual-rows.js';
import { Announcer } from './announcer.js';
import { MarkRead } from './mark-read.js';
import { NewMessages } from './new-messages.js';
import { firstUnread, indexOfMessage, latestOwn, startsDay } from './runs.js';
import { timelineStrings } from './timeline.strings.js';
import { timelineStyles } from './timeline.styles.js';
import { timelinePanel } from './timeline-panel.js';
import { renderTimelineRow } from './timeline-row.js';

/** The row above the messages: what tells that older ones come, or that there are none. */
const OLDER = 'older';
/** A quotation is looked for in so many older pages. */
const PAGES_BACK = 20;

import { textAttribute } from '../viewer/text-attribute.js';

const strip = new Lazy(() => import('../viewer/notice-strip.js'));

/**
 * The messages of one chat, newest at the end. Read-only: it sends nothing, and marks nothing read unless it is told to.
 *
 * @csspart list - The part that scrolls.
 * @csspart day - A day's heading.
 * @csspart unread - The line above the first unread message.
 * @csspart latest - The button that leads to the end.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @fires wagate-quote-open - A quotation was chosen; the timeline goes there by itself.
 */
export class WagateTimeline extends GatewayElement {
  static override readonly styles = [buttonStyles, countStyles, timelineStyles];
  static override readonly dependencies = {
    'wagate-message': WagateMessage,
    'wagate-state-panel': WagateStatePanel,
  };

  /** Id of the session. */
  @property(textAttribute) session = '';
  /** JID of the chat. */
  @property(textAttribute) chat = '';
  /** How many messages were unread when the chat was opened: a line stands above the first of them. */
  @property({ type: Number }) unread = 0;
  /** Marks the chat read while its end is in view. */
  @property({ type: Boolean, attribute: 'mark-read' }) markRead = false;

  @state() private sought = '';
  @query('.scroller') private scroller?: HTMLElement;

  private readonly live = new LiveController(
    this,
    () => [this.gateway, this.session, this.chat] as const,
    (gateway, session, chat): LiveTimeline | undefined =>
      gateway && session && chat ? liveTimeline(gateway, session, chat) : undefined,
  );
  private readonly staleWatch = new StaleWatch();
  private readonly older = new NextPage(this, () => this.live.store?.loadOlder());
  private readonly rows = new VirtualRows(this, {
    scroller: () => this.scroller,
    guess: 64,
    loose: OLDER,
    headed: (index) => index > 0 && index <= this.messages.length && startsDay(this.messages, index - 1),
    stickToEnd: true,
    near: (edge) => {
      const snapshot = this.live.value;
      if (edge === 'start') this.older.near(snapshot, snapshot?.more, snapshot?.loadingOlder);
    },
    followed: true,
  });
  private readonly announcer = new Announcer(this, (count) =>
    this.localize.area(timelineStrings)('new_messages', count),
  );
  private readonly arrivals = new NewMessages();
  private readonly reader = new MarkRead(this);
  private messages: readonly TimelineMessage[] = [];
  private keys: readonly string[] = [];
  private unreadKey: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** Shows the newest messages. */
  scrollToEnd(): void {
    this.rows.scrollToEnd();
  }

  /** Shows a message in the middle of the view, loading older ones until it is found. False when it is not there. */
  async scrollToMessage(waMessageId: string): Promise<boolean> {
    const { store } = this.live;
    for (let page = 0; page <= PAGES_BACK; page++) {
      const { messages = [], more = false } = this.live.value ?? {};
      const index = indexOfMessage(messages, waMessageId);
      if (index >= 0) {
        this.seek(messages[index]!.key);
        return true;
      }
      if (!more || this.live.store !== store) break;
      await this.older.again();
      if (this.older.failed) break;
      await this.updateComplete;
    }
    this.announcer.say(this.localize.area(timelineStrings)('not_loaded'));
    return false;
  }

  private seek(key: string): void {
    this.sought = key;
    this.rows.scrollTo(key, 'center');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.sought = '';
    }, 2000);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('chat') || changed.has('session') || changed.has('gateway')) {
      this.rows.reset();
      this.announcer.reset();
      this.arrivals.reset();
      this.messages = [];
      this.keys = [];
      this.unreadKey = undefined;
      this.older.reset();
    }
    const snapshot = this.live.value;
    if (snapshot?.phase !== 'ready') return;
    const first = this.messages.length === 0;
    if (snapshot.messages !== this.messages) this.take(snapshot.messages);
    if (this.unreadKey === undefined && this.unread > 0) this.placeUnread(first || changed.has('unread'));
  }

  /** A new list: names its rows and tells what arrived. */
  private take(messages: readonly TimelineMessage[]): void {
    this.messages = messages;
    this.keys = [OLDER, ...messages.map(({ key }) => key)];
    for (const message of this.arrivals.take(messages, this.rows.atEnd)) {
      this.announcer.say(this.summaryOf(message));
    }
  }

  /** Finds where the unread messages begin; a chat that was just opened begins there. */
  private placeUnread(opening: boolean): void {
    this.unreadKey = firstUnread(this.messages, this.unread)?.key;
    if (opening && this.unreadKey !== undefined) this.rows.scrollTo(this.unreadKey, 'start', this.keys);
  }

  private summaryOf(message: TimelineMessage): string {
    const t = this.localize.area(timelineStrings);
    return `${senderName(message).text || t('unknown')}: ${contentSummary(this.localize, message)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.state);
    if (this.rows.atEnd) this.arrivals.seen();
    if (this.markRead && this.rows.atEnd && this.gateway) {
      this.reader.look(this.gateway, this.session, this.chat, this.messages, this.unread > 0);
    }
  }

  private get stale() {
    return this.staleWatch.look(this.live.value);
  }

  private get state(): LiveState {
    const snapshot = this.live.value;
    return liveState(snapshot, this.stale, snapshot?.messages.length === 0);
  }

  protected override render() {
    const snapshot = this.live.value;
    const t = this.localize.area(timelineStrings);
    return html`${
      snapshot?.error || this.stale
        ? strip.for(this)?.noticeStrip(snapshot, this.stale, {
            host: this,
            store: () => this.live.store,
            partial: t('partial'),
            signIn: t('sign_in'),
            signInEnded: t('sign_in_ended'),
            again: this.refresh,
            askSignIn: () => this.emit('wagate-account-required'),
          })
        : nothing
    }
      ${snapshot?.phase === 'ready' && snapshot.messages.length > 0 ? this.renderList(snapshot) : this.renderPanel(snapshot)}
      <div class="visually-hidden" role="status">${this.announcer.text}</div>`;
  }

  private readonly refresh = (): void => {
    void this.live.store?.refresh();
  };

  private renderPanel(snapshot: TimelineSnapshot | undefined) {
    if (!this.gateway) return html`<wagate-state-panel kind="missing"></wagate-state-panel>`;
    return timelinePanel(this.localize, snapshot, this.state, this.refresh);
  }

  private get group(): boolean {
    const kind = parseJid(this.chat)?.kind;
    return kind === 'group' || kind === 'broadcast' || kind === 'status';
  }

  private renderList(snapshot: TimelineSnapshot) {
    const t = this.localize.area(timelineStrings);
    const latest = latestOwn(this.messages);
    return html`<div class="view">
      ${this.renderFloatingDay()}
      <div class="scroller" part="list" role="log" aria-live="off" tabindex="0" aria-label=${t('messages')} @wagate-quote-open=${this.onQuote}>
        ${repeat(
          this.rows.slices(this.keys),
          (slice) => slice.key,
          (slice) => {
            if (slice.kind === 'gap') return html`<div data-gap=${slice.height}></div>`;
            if (slice.key === OLDER) return this.renderOlder(snapshot);
            return renderTimelineRow(slice.index - 1, {
              localize: this.localize,
              messages: this.messages,
              more: snapshot.more,
              group: this.group,
              unread: { key: this.unreadKey, count: this.unread },
              latest,
              sought: this.sought,
            });
          },
        )}
      </div>
      ${this.rows.atEnd ? nothing : this.renderLatest()}
    </div>`;
  }

  private renderFloatingDay() {
    const message = this.messages[this.rows.first - 1];
    if (!message || !this.rows.inside) return nothing;
    const heading = dayHeading(this.localize.lang(), message.timestamp, Date.now());
    return html`<div class="floating" aria-hidden="true"><span>${heading}</span></div>`;
  }

  private renderOlder(snapshot: TimelineSnapshot) {
    const t = this.localize.area(timelineStrings);
    return html`<div class="older" data-key=${OLDER}>
      ${
        !snapshot.more
          ? t('beginning')
          : this.older.failed || snapshot.error
            ? html`<button class="button" type="button" @click=${this.older.again}>${t('load_older')}</button>`
            : t('older')
      }
    </div>`;
  }

  private renderLatest() {
    const t = this.localize.area(timelineStrings);
    const count = this.arrivals.unseen;
    return html`<button class="button latest" part="latest" type="button" aria-label=${t('to_latest', count)} @click=${this.scrollToEnd}>
      ${icon(ARROW_DOWN)}${t('latest')}${count > 0 ? html`<span class="count">${this.localize.number(count)}</span>` : nothing}
    </button>`;
  }

  private readonly onQuote = (event: CustomEvent<{ waMessageId: string }>): void => {
    void this.scrollToMessage(event.detail.waMessageId);
  };
}

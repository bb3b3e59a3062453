import {
  type LiveTimeline,
  liveTimeline,
  type TimelineMessage,
  type TimelineSnapshot,
} from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, query } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Caller } from '../data/caller.js';
import { Reading, readingElements } from '../data/reading.js';
import { CHAT } from '../icon/icons.js';
import { WagateMessage } from '../message/message.js';
import { dayNumber } from '../message/time.js';
import { buttonStyles } from '../styles/button.styles.js';
import { countStyles } from '../styles/count.styles.js';
import { filledStyles } from '../styles/filled.styles.js';
import { NextPage } from '../viewer/next-page.js';
import { VirtualRows } from '../virtual/virtual-rows.js';
import { withoutAlbumHeads } from './album-heads.js';
import { Announcer } from './announcer.js';
import { arrivalWords } from './arrival-words.js';
import { MarkRead } from './mark-read.js';
import { NewMessages } from './new-messages.js';
import { rowKeys } from './row-keys.js';
import { indexOfMessage, latestOwn, severalWrite, startsDay } from './runs.js';
import { Sought } from './sought.js';
import { timelineStrings } from './timeline.strings.js';
import { timelineStyles } from './timeline.styles.js';
import { NEWER, OLDER, renderLatest, renderNewer, renderOlder } from './timeline-ends.js';
import { renderFloatingDay, timelineRow } from './timeline-row.js';
import { UnreadLine } from './unread-line.js';

/**
 * The messages of one chat, newest at the end. Read-only: it sends nothing, and marks nothing read unless it is told to.
 *
 * ```html
 * <wagate-timeline session="sess_01J…" chat="447700900152@s.whatsapp.net"></wagate-timeline>
 * ```
 *
 * @csspart list - The part that scrolls.
 * @csspart day - A day's heading.
 * @csspart unread - The line above the first unread message.
 * @csspart latest - The button that leads to the end.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @fires wagate-quote-open - A quotation was chosen; the timeline goes there by itself.
 */
export class WagateTimeline extends GatewayElement {
  static override readonly styles = [buttonStyles, countStyles, filledStyles, timelineStyles];
  static override readonly texts = [timelineStrings];
  static override readonly dependencies = { ...readingElements, 'wagate-message': WagateMessage };

  /** Id of the session. */
  @property(textAttribute) session = '';
  /** JID of the chat. */
  @property(textAttribute) chat = '';
  /** How many messages were unread when the chat was opened: a line stands above the first of them. */
  @property({ type: Number }) unread = 0;
  /** Marks the chat read while its end is in view. */
  @property({ type: Boolean, attribute: 'mark-read' }) markRead = false;
  /** WhatsApp's id of the message to open the chat at; without one it opens at its end. */
  @property(textAttribute) message = '';
  /** What is marked in the text of one message: where a search has found it. */
  @property({ attribute: false }) marks?: { waMessageId: string; words: readonly string[] };

  @query('.scroller') private scroller?: HTMLElement;

  private readonly live = new Reading(
    this,
    () => [this.gateway, this.session, this.chat] as const,
    (gateway, session, chat): LiveTimeline | undefined =>
      gateway && session && chat
        ? liveTimeline(gateway, session, chat, { at: this.message || undefined })
        : undefined,
  );
  private readonly caller = new Caller(this);
  private readonly older = new NextPage(this, () => this.live.store?.loadOlder());
  private readonly newer = new NextPage(this, () => this.live.store?.loadNewer());
  private readonly rows = new VirtualRows(this, {
    scroller: () => this.scroller,
    guess: 64,
    loose: OLDER,
    headed: (index) => this.headed(index - 1),
    stickToEnd: () => this.reachesEnd,
    near: (edge) => {
      const snapshot = this.live.value;
      if (edge === 'start') this.older.near(snapshot, snapshot?.more, snapshot?.loadingOlder);
      else this.newer.near(snapshot, snapshot?.newer, snapshot?.loadingNewer);
    },
    followed: () => this.followed,
  });
  private readonly announcer = new Announcer(this, (count) =>
    this.localize.area(timelineStrings)('new_messages', count),
  );
  private readonly sought = new Sought(this);
  private readonly arrivals = new NewMessages();
  private readonly reader = new MarkRead(this);
  /** What there is, and what of it is shown. */
  private all: readonly TimelineMessage[] = [];
  private messages: readonly TimelineMessage[] = [];
  private keys: readonly string[] = [];
  private readonly line = new UnreadLine();
  /** The rows on show go down to the newest message. */
  private reachesEnd = true;
  /** The message that the chat was last opened at. */
  private opened = '';

  /** Shows the newest messages. */
  readonly scrollToEnd = async (): Promise<void> => {
    const { store } = this.live;
    try {
      await store?.openNewest();
    } catch {
      return this.tell(this.localize.area(timelineStrings)('jump_failed'));
    }
    if (this.live.store === store) this.rows.scrollToEnd();
  };

  /** Shows a message in the middle of the view, with what is around it, however far back it is. False when it is not there. */
  async scrollToMessage(waMessageId: string): Promise<boolean> {
    const t = this.localize.area(timelineStrings);
    const { store } = this.live;
    if (!store) return false;
    try {
      const found = await store.openAt(waMessageId);
      if (this.live.store !== store) return false;
      if (!found) this.tell(t('not_loaded'));
      if (!found) return false;
    } catch {
      if (this.live.store === store) this.tell(t('jump_failed'));
      return false;
    }
    const { messages, newer } = store.get();
    if (messages !== this.all) this.take(messages, newer);
    const index = indexOfMessage(this.messages, waMessageId);
    if (index < 0) return false;
    this.seek(this.messages[index]!.key);
    return true;
  }

  private seek(key: string): void {
    this.sought.found(key);
    this.rows.scrollTo(key, 'center', this.keys);
  }

  private tell(note: string): void {
    this.sought.missed(note);
    this.announcer.say(note);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('chat') || changed.has('session') || changed.has('gateway')) {
      this.rows.reset();
      this.announcer.reset();
      this.arrivals.reset();
      this.all = this.messages = [];
      this.keys = [];
      this.line.reset();
      this.reachesEnd = true;
      this.opened = '';
      this.older.reset();
      this.newer.reset();
    }
    const snapshot = this.live.value;
    if (snapshot?.phase !== 'ready') return;
    const opens = this.messages.length === 0 || changed.has('unread');
    if (snapshot.messages !== this.all || snapshot.newer === this.reachesEnd)
      this.take(snapshot.messages, snapshot.newer);
    if (!snapshot.newer) this.placeUnread(snapshot, opens);
    if (this.message !== this.opened) this.open(this.message);
  }

  /** Goes to the message that the chat is to be opened at, once for each. */
  private open(waMessageId: string): void {
    this.opened = waMessageId;
    const index = indexOfMessage(this.messages, waMessageId);
    if (index >= 0) this.seek(this.messages[index]!.key);
    else if (waMessageId) void this.scrollToMessage(waMessageId);
  }

  /** A new list: names its rows and tells what arrived. */
  private take(all: readonly TimelineMessage[], newer: boolean): void {
    this.all = all;
    const messages = withoutAlbumHeads(all);
    this.keys = rowKeys(messages, newer, { messages: this.messages, keys: this.keys });
    this.messages = messages;
    // Other messages are on show, not new ones.
    if (newer || !this.reachesEnd) this.arrivals.reset();
    for (const message of this.arrivals.take(messages, this.rows.atEnd)) {
      this.announcer.say(arrivalWords(this.localize, message));
    }
  }

  /** Finds where the unread messages begin, in older pages where need be: a chat that is opened begins there. */
  private placeUnread({ messages, more, loadingOlder }: TimelineSnapshot, opens: boolean): void {
    // Who was led to a message, or has gone elsewhere meanwhile, stays there.
    const begins = !this.message && (opens || this.rows.atEnd);
    if (this.line.look(messages, this.unread, more) && begins)
      this.rows.scrollTo(this.line.key!, 'start', this.keys);
    if (this.line.near && begins) this.older.near(this.live.value, more, loadingOlder);
  }

  /** The message begins with a line of its own, which the day in view must not cover. */
  private headed(at: number): boolean {
    const message = this.messages[at];
    return message !== undefined && (message.key === this.line.key || startsDay(this.messages, at));
  }

  /** The message whose day stands over the list: the topmost one, unless what it begins with would lie beneath. */
  private get dayInView(): TimelineMessage | undefined {
    const message = this.rows.inside ? this.messages[this.rows.first - 1] : undefined;
    return message?.key === this.line.key ? undefined : message;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.live.word(this.live.value?.messages.length === 0));
    // From the next render on: what closes the way to the end must not carry the reader there.
    this.reachesEnd = !this.live.value?.newer;
    const atEnd = this.rows.atEnd && this.reachesEnd;
    if (atEnd) this.arrivals.seen();
    if (this.markRead && atEnd && this.gateway) {
      this.reader.look(this.gateway, this.session, this.chat, this.messages, this.unread > 0);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="filled">
      ${this.renderMessages()}
      <div class="visually-hidden" role="status">${this.announcer.text}</div>
    </div>`;
  }

  private renderMessages() {
    const t = this.localize.area(timelineStrings);
    if (this.gateway && !this.live.store) return this.renderEmpty(t('no_chat_title'), t('no_chat_text'));
    return this.live.show(
      (snapshot) =>
        snapshot.messages.length > 0
          ? this.renderList(snapshot)
          : this.renderEmpty(t('none_title'), t('none_text')),
      { rows: 5, words: { 'not-found': { heading: t('not_found_title') } } },
    );
  }

  private renderEmpty(heading: string, text: string) {
    return html`<wagate-state-panel kind="empty" .glyph=${CHAT} .heading=${heading} .text=${text}></wagate-state-panel>`;
  }

  /** What is rendered of where the view stands: the day over the list, and the way to the end. */
  private get followed(): string {
    const day = this.dayInView;
    return `${this.rows.atEnd} ${day ? dayNumber(day.timestamp) : ''}`;
  }

  private renderList(snapshot: TimelineSnapshot) {
    const t = this.localize.area(timelineStrings);
    const latest = snapshot.newer ? -1 : latestOwn(this.messages);
    return html`<div class="view">
      ${this.sought.note ? html`<div class="floating note" aria-hidden="true"><span>${this.sought.note}</span></div>` : renderFloatingDay(this.localize, this.dayInView)}
      <div class="scroller" part="list" role="log" aria-live="off" tabindex="0" aria-label=${t('messages')} @wagate-quote-open=${this.onQuote}>
        ${repeat(
          this.rows.slices(this.keys),
          (slice) => slice.key,
          (slice) => {
            if (slice.kind === 'gap') return html`<div data-gap=${slice.height}></div>`;
            if (slice.key === OLDER) return renderOlder(this.localize, snapshot, this.older);
            if (slice.key === NEWER) return renderNewer(this.localize, snapshot, this.newer);
            return timelineRow(slice.index - 1, {
              localize: this.localize,
              messages: this.messages,
              more: snapshot.more || snapshot.newer,
              group: severalWrite(this.chat),
              files: this.caller.offers('media') ? this.gateway : undefined,
              unread: { key: this.line.key, count: this.unread },
              latest,
              sought: this.sought.key,
              marks: this.marks,
            });
          },
        )}
      </div>
      ${this.rows.atEnd && !snapshot.newer ? nothing : renderLatest(this.localize, this.arrivals.unseen, this.scrollToEnd)}
    </div>`;
  }

  private readonly onQuote = (event: CustomEvent<{ waMessageId: string }>): void => {
    void this.scrollToMessage(event.detail.waMessageId);
  };
}

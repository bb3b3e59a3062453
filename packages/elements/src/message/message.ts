import type { Gateway } from '@wagate/sdk';
import type { TimelineMessage } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { avatar } from '../avatar/avatar.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { personColor } from '../avatar/person-color.js';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { TRASH } from '../icon/icons.js';
import { markStyles } from '../styles/mark.styles.js';
import { cleanLine } from '../text/clean.js';
import { textStyles } from '../text/text.styles.js';
import { tick, tickLabel } from '../ticks/ticks.js';
import { tickStyles } from '../ticks/ticks.styles.js';
import { type Content, contentOf, type MediaContent, type PartsContent } from './content.js';
import { contactView } from './kinds/contact.js';
import { kindStyles } from './kinds/kinds.styles.js';
import { locationView } from './kinds/location.js';
import { isFramed, mediaView } from './kinds/media.js';
import { noticeText } from './kinds/notice.js';
import { absentView, eventView, labelView, partsView } from './kinds/parts.js';
import { pollView } from './kinds/poll.js';
import { lineStyles } from './line.styles.js';
import { messageStrings } from './message.strings.js';
import { messageStyles } from './message.styles.js';
import { openedFor, type Prose, prepareProse, proseView } from './prose.js';
import { type Quote, quoteView } from './quote.js';
import { reactionsView } from './reactions.js';
import { deletionOf, mentionsOf, senderKey, senderName } from './sender.js';
import { summaryStrings } from './summary.strings.js';
import { clockTime, fullTime } from './time.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** A quotation was chosen: the message it quotes is wanted. */
    'wagate-quote-open': CustomEvent<{ waMessageId: string }>;
  }
}

/**
 * One message: its author, text or kind, quotation, time, tick and reactions. It shows what it is given and asks for
 * nothing; every text in it is taken as hostile.
 *
 * ```html
 * <wagate-message></wagate-message>
 * <script type="module">
 *   import './wagate.min.js';
 *   const message = document.querySelector('wagate-message');
 *   message.message = {
 *     key: '1',
 *     id: '1',
 *     waMessageId: '3EB0C767D26B',
 *     sessionId: 'sess_01J…',
 *     chatJid: '447700900152@s.whatsapp.net',
 *     direction: 'in',
 *     fromMe: false,
 *     type: 'text',
 *     body: 'Two bags, please.',
 *     hasMedia: false,
 *     deleted: false,
 *     edited: false,
 *     reactions: [],
 *     timestamp: Date.now(),
 *     createdAt: Date.now(),
 *   };
 * </script>
 * ```
 *
 * @csspart bubble - The bubble.
 * @csspart text - The text of the message.
 * @csspart author - The author's name.
 * @csspart meta - Time and tick.
 * @csspart status - The words beneath an own message.
 * @csspart reactions - The reactions.
 * @csspart mention - A mention in the text.
 * @fires wagate-quote-open - The quotation was chosen: show the message it quotes.
 */
export class WagateMessage extends WagateElement {
  static override readonly texts = [messageStrings];
  static override readonly styles = [
    avatarStyles,
    tickStyles,
    textStyles,
    markStyles,
    lineStyles,
    kindStyles,
    messageStyles,
  ];

  /** The message, as a timeline of the SDK gives it. */
  @property({ attribute: false }) message?: TimelineMessage;
  /** Its place in a run of messages by one author: only the first has a name, corners between them are joined. */
  @property({ reflect: true }) run: 'single' | 'first' | 'middle' | 'last' = 'single';
  /** Says who wrote it, for chats of several people. */
  @property({ type: Boolean, reflect: true }) group = false;
  /** Says in words beneath how far an own message has come. A failure is said in any case. */
  @property({ type: Boolean, attribute: 'show-status' }) showStatus = false;
  /** What is known of the message it answers; otherwise what the gateway keeps with the answer is shown. */
  @property({ attribute: false }) quote?: Quote;
  /** Words that are marked in its text, written as they are there. */
  @property({ attribute: false }) marks?: readonly string[];
  /** Names for addresses in notices, by address without device. */
  @property({ attribute: false }) names?: ReadonlyMap<string, string>;

  /** The gateway that gives out the files of messages; without it a picture, sound or document is only named. */
  @property({ attribute: false }) files?: Gateway;

  private readonly media = new SubElement(
    this,
    'wagate-message-media',
    () => import('../define/message-media.js'),
  );
  @state() private opened = 0;
  private content: Content = { kind: 'text', text: '' };
  private prose?: Prose;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = changed.get('message') as TimelineMessage | undefined;
    if (changed.has('message') && before?.key !== this.message?.key) this.opened = 0;
    if (!this.message) return;
    if (changed.has('message')) this.content = contentOf(this.message);
    const { content } = this;
    const text = 'text' in content ? content.text : content.kind === 'media' ? content.caption : undefined;
    // What is marked is no use folded away.
    if (changed.has('marks') && text && this.marks) this.opened = openedFor(text, this.marks, this.opened);
    if (changed.has('message') || changed.has('opened') || changed.has('marks')) {
      const mentions = mentionsOf(this.message, this.localize.area(messageStrings)('unknown'));
      this.prose =
        text === undefined || (text === '' && content.kind !== 'text')
          ? undefined
          : prepareProse(text, this.opened, mentions);
    }
  }

  protected override render() {
    const { message, content } = this;
    if (!message) return nothing;
    if (content.kind === 'system')
      return this.renderNotice(noticeText(this.localize, content.notice, this.names));
    const own = message.fromMe;
    const author = this.group && !own;
    const starts = this.run === 'single' || this.run === 'first';
    return html`<div class="message ${own ? 'own' : 'theirs'} ${this.run} ${author ? 'with-author' : ''}">
      ${author && starts ? this.renderAvatar() : nothing}
      <div class="stack">
        ${author && starts ? this.renderAuthor() : nothing} ${this.renderBubble()}
        ${message.reactions?.length ? reactionsView(this.localize, message.reactions) : nothing} ${this.renderStatus()}
      </div>
    </div>`;
  }

  private get sender(): { text: string; color: number; named: boolean } {
    const shown = senderName(this.message!);
    const text = shown.text || this.localize.area(messageStrings)('unknown');
    return { text, color: personColor(senderKey(this.message!)), named: shown.source !== 'phone' };
  }

  private renderAvatar() {
    const { text, named } = this.sender;
    return avatar(named ? { name: text, jid: senderKey(this.message!) } : { name: text });
  }

  private renderAuthor() {
    const { text, color } = this.sender;
    return html`<div class="author person-${color}" part="author"><bdi>${text}</bdi></div>`;
  }

  private renderNotice(text: string) {
    return html`<div class="notice" part="notice" dir="auto">${text}</div>`;
  }

  private renderBubble() {
    const { content } = this;
    const message = this.message!;
    if (content.kind === 'deleted') {
      return html`<div class="bubble deleted" part="bubble">${icon(TRASH)}<span>${this.deletedText()}</span>${this.renderMeta()}</div>`;
    }
    return html`<div class="bubble is-${content.kind} ${isFramed(content) ? 'framed' : ''}" part="bubble">
      ${message.quotedMessageId || message.quoted ? quoteView(this.localize, message, this.quote, this.openQuote) : nothing}
      ${this.renderContent(content)}
    </div>`;
  }

  private renderContent(content: Content) {
    const meta = this.renderMeta();
    switch (content.kind) {
      case 'text':
        return this.renderProse(meta);
      case 'media':
        return html`${this.renderMedia(content, this.prose ? nothing : meta)}${this.prose ? this.renderProse(meta) : nothing}`;
      case 'poll':
        return pollView(this.localize, content, meta);
      case 'location':
        return html`${locationView(this.localize, content, this.prose ? nothing : meta)}${this.prose ? this.renderProse(meta) : nothing}`;
      case 'contact':
        return contactView(this.localize, content, meta);
      case 'contacts':
        return content.cards.map((card, at) =>
          contactView(this.localize, card, at === content.cards.length - 1 ? meta : nothing),
        );
      case 'parts':
        return this.renderParts(content, meta);
      case 'event':
        return html`${labelView(this.localize, 'event')}${eventView(this.localize, content)}${this.prose ? this.renderProse(meta) : meta}`;
      case 'waiting':
      case 'phone_only':
        return absentView(this.localize, content.kind, meta);
      default:
        return html`<div class="ends"><span class="muted">${this.localize.area(summaryStrings)('unsupported')}</span>${meta}</div>`;
    }
  }

  private readonly more = (): void => {
    this.opened += 1;
  };

  /** Where its file is given out, the file; a tile that names it everywhere else, and until there is more. */
  private renderMedia(content: MediaContent, meta: unknown) {
    const { message, files, media } = this;
    const given =
      files && message?.hasMedia && !content.once && !message.pending && content.media !== 'album';
    if (given && !customElements.get(media.tag)) void media.fetch();
    else if (given)
      return html`<wagate-message-media .gateway=${files} .message=${message} .content=${content}></wagate-message-media
        >${meta}`;
    return mediaView(this.localize, content, meta);
  }

  private renderProse(meta: unknown) {
    return proseView(this.localize, this.prose!, meta, this.more, this.marks);
  }

  private renderParts(content: PartsContent, meta: unknown) {
    const beneath = content.options.length > 0 || content.footer !== undefined;
    const text = this.prose ? this.renderProse(beneath ? nothing : meta) : nothing;
    const head = content.head ? this.renderMedia(content.head, nothing) : nothing;
    return html`${head}${labelView(this.localize, content.label)}${text}${
      beneath ? partsView(this.localize, content, this.opened, this.more, meta) : this.prose ? nothing : meta
    }`;
  }

  private readonly openQuote = (waMessageId: string): void => {
    this.emit('wagate-quote-open', { waMessageId });
  };

  private deletedText(): string {
    const t = this.localize.area(messageStrings);
    const message = this.message!;
    const { by, name } = deletionOf(message, this.group);
    switch (by) {
      case 'me':
        return t('you_deleted');
      case 'author':
        return t('deleted_by', this.sender.text);
      case 'admin':
        return t('deleted_by_admin', name);
      case 'unknown':
        return this.localize.area(summaryStrings)('deleted');
    }
  }

  /** Time and tick. Also rendered unseen at the end of a text, to keep their place free. */
  private renderMeta() {
    const message = this.message!;
    const lang = this.localize.lang();
    const t = this.localize.area(messageStrings);
    const { timestamp } = message;
    return html`<span class="meta" part="meta"
      >${message.edited && !message.deleted ? html`<span>${t('edited')}</span>` : nothing}<time
        title=${fullTime(lang, timestamp)}
        >${clockTime(lang, timestamp)}</time
      >${message.fromMe && !message.deleted ? tick(this.localize, this.status) : nothing}</span
    >`;
  }

  private get status(): string {
    const { failure, pending, status } = this.message!;
    return failure ? 'failed' : pending ? 'pending' : (status ?? '');
  }

  private renderStatus() {
    const message = this.message!;
    if (!message.fromMe || message.deleted) return nothing;
    if (this.status === 'failed') {
      const reason = cleanLine(message.failure?.message ?? message.error ?? '');
      return html`<div class="status failed" part="status">${this.localize.area(messageStrings)('not_sent', reason)}</div>`;
    }
    const words = this.showStatus ? tickLabel(this.localize, this.status) : '';
    return words ? html`<div class="status" part="status" aria-hidden="true">${words}</div>` : nothing;
  }
}

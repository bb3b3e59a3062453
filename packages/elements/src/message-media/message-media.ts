import { GatewayError } from '@wagate/sdk';
import { messageMedia, type TimelineMessage } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { formatBytes } from '../message/bytes.js';
import type { MediaContent } from '../message/content.js';
import { lineStyles } from '../message/line.styles.js';
import { MEDIA_GLYPHS } from '../message/media-glyph.js';
import type { MediaKind } from '../message/media-kind.js';
import { summaryStrings } from '../message/summary.strings.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { inTurn } from './load-queue.js';
import { messageMediaStrings } from './message-media.strings.js';
import { messageMediaStyles } from './message-media.styles.js';
import { savedName } from './saved-name.js';

/** Larger pictures are shown when somebody wants that. */
const BY_ITSELF = 8_000_000;
/** How far outside the view a picture is fetched already. */
const NEAR = '200px';

/** What plays with sound, of all messages: one at a time. */
let playing: HTMLMediaElement | undefined;

type Failure = 'failed' | 'gone' | 'too_large' | 'offline';

/**
 * The file of a message: a picture that comes when it is in view, sound and video that are played when asked for, a document to save.
 * A part of `<wagate-message>`.
 */
export class WagateMessageMedia extends GatewayElement {
  static override readonly styles = [buttonStyles, lineStyles, messageMediaStyles];
  static override readonly texts = [messageMediaStrings, summaryStrings];

  /** The message, as a timeline of the SDK gives it. */
  @property({ attribute: false }) message?: TimelineMessage;
  /** What it shows. */
  @property({ attribute: false }) content?: MediaContent;

  @state() private failure?: Failure;
  /** The page's policy, or the browser, does not let it be shown. */
  @state() private unplayable = false;
  @state() private busy = false;
  @state() private url = '';
  private file?: Blob;
  /** Somebody wants it, beyond that it came into view. */
  private wanted = false;
  private held = false;
  private loading?: AbortController;
  private watch?: IntersectionObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forget();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = changed.get('message') as TimelineMessage | undefined;
    const another = before !== undefined && before.key !== this.message?.key;
    // What was not there while an own message was on its way may be there since it has gone.
    const left = before !== undefined && before.status !== this.message?.status;
    const again = left && this.failure !== undefined;
    if (another || again || (changed.has('gateway') && this.hasUpdated)) {
      this.forget();
      this.observe();
    }
    this.setAttribute('state', this.word);
    this.held = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The button that was pressed makes room for what it has led to.
    const box = this.shadowRoot?.querySelector<HTMLElement>('.frame, .line');
    const active = this.shadowRoot?.activeElement;
    if (!this.held || !box || (active && active !== box)) return;
    const next = box.querySelector<HTMLElement>('audio, video, a, button') ?? box;
    next.focus({ preventScroll: true });
  }

  private get word(): string {
    if (this.failure) return this.failure;
    if (this.unplayable) return 'unplayable';
    return this.url ? 'ready' : this.busy ? 'loading' : 'idle';
  }

  private get media(): MediaKind {
    return this.content?.media ?? 'document';
  }

  /** Looks out for itself: what is not in view is not asked for. */
  private observe(): void {
    this.watch?.disconnect();
    this.watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        const picture = this.media === 'image' || this.media === 'sticker';
        if (picture && (this.content?.size ?? 0) <= BY_ITSELF) void this.load();
      },
      { rootMargin: NEAR },
    );
    this.watch.observe(this);
  }

  private forget(): void {
    this.watch?.disconnect();
    this.loading?.abort();
    this.loading = undefined;
    this.wanted = false;
    if (playing && this.shadowRoot?.contains(playing)) playing = undefined;
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = '';
    this.file = undefined;
    this.failure = undefined;
    this.unplayable = this.busy = false;
  }

  /** Fetches the file, once. */
  private async load(): Promise<boolean> {
    const { gateway, message } = this;
    if (!gateway || !message || this.loading) return this.url !== '';
    const loading = new AbortController();
    this.loading = loading;
    this.busy = true;
    this.failure = undefined;
    const { signal } = loading;
    try {
      const fetched = () => messageMedia(gateway, message, { signal });
      const file = await (this.wanted ? fetched() : inTurn(signal, fetched));
      if (signal.aborted) return false;
      this.file = file;
      this.url = URL.createObjectURL(file);
      this.watch?.disconnect();
    } catch (error) {
      if (signal.aborted) return false;
      this.loading = undefined;
      this.failure = failureOf(error);
      this.watch?.disconnect();
    }
    this.busy = false;
    return this.url !== '';
  }

  private readonly retry = (): void => {
    this.wanted = true;
    void this.load();
  };

  private readonly plays = ({ target }: Event): void => {
    const media = target as HTMLMediaElement;
    if (media.muted) return;
    if (playing !== media) playing?.pause();
    playing = media;
  };

  private readonly save = async (): Promise<void> => {
    this.wanted = true;
    if (!(await this.load())) return;
    const link = document.createElement('a');
    link.href = this.url;
    const plain = `${this.media}-${this.message?.waMessageId ?? ''}`;
    link.download = cleanLine(this.content?.filename ?? '') || savedName(plain, this.file?.type ?? '');
    link.click();
  };

  private readonly refused = (): void => {
    this.unplayable = true;
  };

  private get label(): string {
    return this.localize.area(summaryStrings)(this.media);
  }

  protected override render() {
    if (!this.content) return nothing;
    switch (this.media) {
      case 'image':
      case 'sticker':
      case 'video':
      case 'gif':
        return this.renderFrame();
      default:
        return this.renderLine();
    }
  }

  private renderFrame() {
    const moving = this.media === 'video' || this.media === 'gif';
    return html`<div class="frame ${this.media}" tabindex="-1" aria-busy=${this.busy ? 'true' : nothing}>
      ${this.url && !this.unplayable ? (moving ? this.renderVideo() : this.renderPicture()) : this.renderPlace(moving ? 'play' : 'show')}
    </div>`;
  }

  private renderPicture() {
    const t = this.localize.area(messageMediaStrings);
    const picture = html`<img src=${this.url} alt=${this.label} @error=${this.refused} />`;
    return this.media === 'sticker'
      ? picture
      : html`<a href=${this.url} target="_blank" rel="noopener" aria-label=${t('open_image')}>${picture}</a>`;
  }

  private renderVideo() {
    const loops = this.media === 'gif';
    return html`<video
      src=${this.url}
      controls
      playsinline
      autoplay
      ?loop=${loops}
      .muted=${loops}
      aria-label=${this.label}
      @play=${this.plays}
      @error=${this.refused}
    ></video>`;
  }

  /** The place of a picture that is not there. */
  private renderPlace(action: 'show' | 'play') {
    const { size } = this.content!;
    const bytes = size === undefined ? '' : formatBytes(this.localize, size);
    return html`${icon(MEDIA_GLYPHS[this.media])}<span id="what">${[this.label, bytes].filter(Boolean).join(' · ')}</span>
      ${this.renderState(action)}`;
  }

  private renderLine() {
    const { size, filename } = this.content!;
    const sounds = this.media === 'voice' || this.media === 'audio';
    if (sounds && this.url && !this.unplayable)
      return html`<div class="line">
        <audio src=${this.url} controls autoplay aria-label=${this.label} @play=${this.plays} @error=${this.refused}></audio>
      </div>`;
    const named = this.media === 'document' ? cleanLine(filename ?? '') : '';
    const bytes = size === undefined ? '' : formatBytes(this.localize, size);
    const note = named ? [this.label, bytes].filter(Boolean).join(' · ') : bytes;
    return html`<div class="line" tabindex="-1" aria-busy=${this.busy ? 'true' : nothing}>
      <span class="line named">
        <span class="plate">${icon(MEDIA_GLYPHS[this.media])}</span>
        <span class="words"
          ><bdi class="title" id="what">${named || this.label}</bdi>${note ? html`<span class="note">${note}</span>` : nothing}</span
        >
      </span>
      ${this.renderState(sounds ? 'play' : 'download')}
    </div>`;
  }

  private renderState(action: 'show' | 'play' | 'download') {
    const t = this.localize.area(messageMediaStrings);
    const button = (label: string, act: () => void) =>
      html`<button class="button" type="button" aria-describedby="what" @click=${act}>${label}</button>`;
    // What comes by itself, or does not, is no news to whoever listens.
    const note = (text: string) =>
      html`<span class="note" role=${this.wanted ? 'status' : nothing}>${text}</span>`;
    if (this.busy) return note(t('loading'));
    if (this.unplayable) return html`${note(t('unplayable'))}${button(t('download'), this.save)}`;
    if (this.failure) {
      const final = this.failure === 'gone' || this.failure === 'too_large';
      return html`${note(t(this.failure))}${final ? nothing : button(t('again'), this.retry)}`;
    }
    return button(t(action), action === 'download' ? this.save : this.retry);
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof GatewayError)) return 'failed';
  if (error.status === 404) return 'gone';
  if (error.status === 413) return 'too_large';
  return error.status === 501 ? 'offline' : 'failed';
}

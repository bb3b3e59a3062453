import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { WagateElement } from '../base/element.js';
import { query, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CLOSE, INFO } from '../icon/icons.js';
import { statusGlyph } from '../status/status.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { toastsStrings } from './toasts.strings.js';
import { toastsStyles } from './toasts.styles.js';

/** What is told in passing. An error is never: it stands where it happened. */
export interface Toast {
  text: string;
  tone?: 'positive' | 'info';
}

const SHOWN_MS = 6_000;
const MOST = 3;

interface Shown extends Toast {
  key: number;
  /** What is left of its time, ms. */
  left: number;
}

/**
 * Where short notices appear: one for a page, anywhere in it; it hears every `wagate-toast` of the page. They go by themselves after six seconds, unless the pointer or the focus is on them.
 * Without one on the page `toast()` makes one.
 *
 * ```html
 * <wagate-toasts></wagate-toasts>
 * ```
 */
export class WagateToasts extends WagateElement {
  static override readonly styles = [buttonStyles, statusStyles, toastsStyles];
  static override readonly texts = [toastsStrings];

  @state() private shown: readonly Shown[] = [];
  @query('[popover]') private layer!: HTMLElement;
  /** @internal False for the one that `toast()` made: a page that puts its own later shows its notices there. */
  listens = true;
  private made = 0;
  private since = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.addEventListener('wagate-toast', this.onToast);
    if (this.listens) this.takeOver();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.documentElement.removeEventListener('wagate-toast', this.onToast);
    this.hold();
    this.shown = [];
  }

  /** Shows a notice. */
  show({ text, tone = 'positive' }: Toast): void {
    this.hold();
    this.made += 1;
    this.shown = [...this.shown, { text, tone, key: this.made, left: SHOWN_MS }].slice(-MOST);
    void this.updateComplete.then(() => {
      // Once more to the top: a dialog may have opened since.
      if (this.layer.matches(':popover-open')) this.layer.hidePopover();
      this.layer.showPopover();
      this.run();
    });
  }

  protected override render() {
    const t = this.localize.area(toastsStrings);
    return html`<div
      class="layer"
      popover="manual"
      role="region"
      aria-label=${t('region')}
      @pointerenter=${this.hold}
      @pointerleave=${this.run}
      @focusin=${this.hold}
      @focusout=${this.run}
    >
      <div class="stack" role="status" aria-live="polite" aria-relevant="additions">
        ${repeat(
          this.shown,
          ({ key }) => key,
          ({
            key,
            text,
            tone,
          }) => html`<div class="toast ${tone ?? ''} ${key === this.made ? 'new' : ''}" part="toast">
            ${tone === 'info' ? icon(INFO) : statusGlyph('working')}<span>${text}</span>
            <button class="icon-button" type="button" aria-label=${t('dismiss')} title=${t('dismiss')} @click=${() => this.dismiss(key)}>${icon(CLOSE)}</button>
          </div>`,
        )}
      </div>
    </div>`;
  }

  private readonly onToast = (event: CustomEvent<Toast>): void => {
    // Two on one page: the first shows it.
    if (event.defaultPrevented || !this.listens) return;
    event.preventDefault();
    this.show(event.detail);
  };

  /** The one that `toast()` made goes, and what it still tells is told here: a page has one such place. */
  private takeOver(): void {
    for (const made of document.querySelectorAll<WagateToasts>('body > wagate-toasts')) {
      if (made.listens) continue;
      made.hold();
      for (const notice of made.shown) this.show(notice);
      made.remove();
    }
  }

  private dismiss(key: number): void {
    this.hold();
    this.shown = this.shown.filter((one) => one.key !== key);
    this.run();
  }

  /** The clocks of all stand. */
  private readonly hold = (): void => {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const passed = Date.now() - this.since;
    this.shown = this.shown.map((one) => ({ ...one, left: one.left - passed }));
  };

  /** They go on, unless somebody is still on one. */
  private readonly run = (): void => {
    if (this.shown.length === 0) {
      if (this.layer?.matches(':popover-open')) this.layer.hidePopover();
      return;
    }
    if (this.timer !== undefined || this.layer.matches(':hover, :focus-within')) return;
    this.since = Date.now();
    const wait = Math.max(0, Math.min(...this.shown.map(({ left }) => left)));
    this.timer = setTimeout(() => {
      this.hold();
      this.shown = this.shown.filter(({ left }) => left > 0);
      this.run();
    }, wait);
  };
}

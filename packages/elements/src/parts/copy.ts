import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, query, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CHECK, COPY } from '../icon/icons.js';
import { place } from '../menu/place.js';
import { buttonStyles } from '../styles/button.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { copyStrings } from './copy.strings.js';
import { copyStyles } from './copy.styles.js';
import { copyText } from './copy-text.js';

const SHOWN_MS = 2_000;

/**
 * A button that copies a value. Where the page may not copy it says so, and shows the value selected, to be copied by hand.
 *
 * ```html
 * <wagate-copy label="JID"></wagate-copy>
 * <script type="module">
 *   import './wagate.min.js';
 *   const copy = document.querySelector('wagate-copy');
 *   copy.value = '447700900152@s.whatsapp.net';
 * </script>
 * ```
 *
 * @slot - The words of the button, in place of "Copy".
 */
export class WagateCopy extends WagateElement {
  static override readonly styles = [buttonStyles, inputStyles, copyStyles];
  static override readonly texts = [copyStrings];

  /** What is copied, or what makes it when it is asked for. Never an attribute: it may be a secret. */
  @property({ attribute: false }) value: string | (() => string) = '';
  /** What it is, inside the button's name: "JID". */
  @property() label = '';
  /** `icon` alone, or with words. */
  @property({ reflect: true }) variant: 'icon' | 'plain' | 'primary' = 'icon';

  @state() private outcome: 'none' | 'copied' | 'refused' = 'none';
  @query('button') private button!: HTMLButtonElement;
  @query('[popover]') private byHand!: HTMLElement;
  @query('textarea') private field!: HTMLTextAreaElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.outcome = 'none';
    this.forget();
  }

  protected override render() {
    const t = this.localize.area(copyStrings);
    const copied = this.outcome === 'copied';
    const name = this.label ? t('copy_what', this.label) : t('copy');
    const wide = this.variant !== 'icon';
    return html`<button
        class=${wide ? `button ${this.variant}` : 'icon-button'}
        type="button"
        part="button"
        aria-label=${wide && (copied || !this.label) ? nothing : name}
        title=${wide ? nothing : name}
        @click=${this.copy}
      >
        ${icon(copied ? CHECK : COPY)}${wide ? html`<span>${copied ? t('copied') : html`<slot>${t('copy')}</slot>`}</span>` : nothing}
      </button>
      <span class="visually-hidden" role="status">${copied ? (this.label ? t('copied_what', this.label) : t('copied')) : nothing}</span>
      <div class="by-hand" popover="auto" @toggle=${this.onToggle}>
        <p id="refused" role="alert">${this.outcome === 'refused' ? t('refused') : nothing}</p>
        <textarea class="input mono" dir="ltr" readonly rows="3" spellcheck="false" aria-label=${this.label || t('copy')} aria-describedby="refused"></textarea>
      </div>`;
  }

  private readonly copy = async (): Promise<void> => {
    const value = typeof this.value === 'function' ? this.value() : this.value;
    const copied = await copyText(value, this.renderRoot as ShadowRoot);
    if (!this.isConnected) return;
    clearTimeout(this.timer);
    this.outcome = copied ? 'copied' : 'refused';
    if (copied) {
      this.timer = setTimeout(() => {
        this.outcome = 'none';
      }, SHOWN_MS);
      return;
    }
    await this.updateComplete;
    this.field.value = value;
    this.byHand.showPopover();
    place(this.byHand, this.button.getBoundingClientRect(), this.localize.dir() === 'rtl');
    this.field.select();
  };

  private onToggle(event: ToggleEvent): void {
    if (event.newState === 'open') return;
    this.outcome = 'none';
    this.forget();
  }

  /** A secret does not stay in a field that nobody sees. */
  private forget(): void {
    if (this.field) this.field.value = '';
  }
}

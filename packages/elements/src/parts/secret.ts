import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { WagateElement } from '../base/element.js';
import { property, query, state } from '../base/property.js';
import { dialogStyles } from '../dialog/dialog.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { boxStyles } from './box.styles.js';
import { WagateCopy } from './copy.js';
import { FocusReturn, refuseEscape } from './modal.js';
import { secretStrings } from './secret.strings.js';
import { secretStyles } from './secret.styles.js';

/**
 * Shows a secret the only time that it can be shown. Done waits for the tick that it is stored; neither Escape nor a click beside closes it. When
 * it is closed it has forgotten the value: whoever gave it has to, too.
 *
 * ```html
 * <wagate-secret heading="Copy the key for Delivery app" label="key"></wagate-secret>
 * <script type="module">
 *   import './wagate.min.js';
 *   const secret = document.querySelector('wagate-secret');
 *   secret.value = 'wa_shown_once';
 *   secret.addEventListener('wagate-secret-done', () => console.log('stored'));
 * </script>
 * ```
 *
 * @slot - What to do with it: a snippet.
 * @fires wagate-secret-done - It is stored, and forgotten here.
 */
export class WagateSecret extends WagateElement {
  static override readonly styles = [buttonStyles, boxStyles, dialogStyles, secretStyles];
  static override readonly texts = [secretStrings];
  static override readonly dependencies = { 'wagate-copy': WagateCopy };

  /** The secret, or several, a line each; while there is one it stands open. Never an attribute. */
  @property({ attribute: false }) value: string | undefined;
  /** The title. */
  @property() heading = '';
  /** What it is, inside the name of the button that copies: "key". */
  @property() label = '';
  /** Words of the tick, where others fit better. */
  @property({ attribute: 'stored-label' }) storedLabel = '';

  @state() private stored = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  private readonly back = new FocusReturn(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.dialog?.open) return;
    this.dialog.close();
    this.back.giveBackUnlessMoved(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('value')) this.stored = false;
  }

  protected override render() {
    const t = this.localize.area(secretStrings);
    const { value } = this;
    return html`<dialog
      closedby="none"
      aria-labelledby="heading"
      aria-describedby="once"
      @keydown=${refuseEscape}
      @cancel=${(event: Event) => event.preventDefault()}
    >${
      value === undefined
        ? nothing
        : html`<h2 id="heading" tabindex="-1">${this.heading}</h2>
          <div class="body">
            <p id="once">${t('once')}</p>
            <div class="secret" part="secret">
              <code class=${value.includes('\n') ? 'lines' : nothing} dir="ltr" translate="no">${value}</code>
              <wagate-copy variant="primary" .value=${value} .label=${this.label}></wagate-copy>
            </div>
            <slot></slot>
            <label class="stored"><input
              class="box"
              type="checkbox"
              .checked=${live(this.stored)}
              @change=${(event: Event) => {
                this.stored = (event.target as HTMLInputElement).checked;
              }}
            />${this.storedLabel || t('stored')}</label>
          </div>
          <div class="foot">
            <button class="button primary" type="button" ?disabled=${!this.stored} @click=${this.done}>${t('done')}</button>
          </div>`
    }</dialog>`;
  }

  protected override updated(changed: Parameters<WagateElement['updated']>[0]): void {
    super.updated(changed);
    const open = this.value !== undefined;
    if (open === this.dialog.open) return;
    if (open) {
      this.back.keep();
      this.dialog.showModal();
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    } else {
      this.dialog.close();
      this.back.giveBack();
    }
  }

  private readonly done = (): void => {
    this.value = undefined;
    this.emit('wagate-secret-done');
  };
}

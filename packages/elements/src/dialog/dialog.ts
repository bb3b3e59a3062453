import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, query } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CLOSE } from '../icon/icons/close.js';
import { entersForm, FocusReturn, refuseEscape } from '../parts/modal.js';
import { buttonStyles } from '../styles/button.styles.js';
import { dialogStrings } from './dialog.strings.js';
import { dialogStyles } from './dialog.styles.js';

/**
 * A modal question or form: verb in title and button, consequence between. Where the verb destroys
 * something (`destructive`) the focus stands on Cancel. Enter in a field of it is the verb. `busy` keeps it open while the verb works;
 * the owner closes it by `open = false`, and the focus returns to where it was.
 *
 * ```html
 * <wagate-dialog heading="Log out Front desk?" confirm-label="Log out" destructive open><p>The phone is unlinked.</p></wagate-dialog>
 * <script type="module">
 *   import './wagate.min.js';
 *   const dialog = document.querySelector('wagate-dialog');
 *   dialog.addEventListener('wagate-dialog-close', ({ detail }) => console.log(detail.reason));
 * </script>
 * ```
 *
 * @slot - The consequence, or the fields of a form.
 * @fires wagate-dialog-close - With `detail.reason`: `confirm` when the verb was chosen (the dialog stays open), `cancel` when it was left.
 */
export class WagateDialog extends WagateElement {
  static override readonly styles = [buttonStyles, dialogStyles];

  /** It stands over the page. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** The question. */
  @property() heading = '';
  /** The verb: words of the button that does it. */
  @property({ attribute: 'confirm-label' }) confirmLabel = '';
  /** The verb destroys something: its button says so, and Cancel has the focus. */
  @property({ type: Boolean }) destructive = false;
  /** The verb works: the dialog stays, whatever is pressed. */
  @property({ type: Boolean }) busy = false;
  /** Holds a form of many fields: it is wider, and can be closed in its corner too. */
  @property({ type: Boolean, reflect: true }) wide = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  private readonly back = new FocusReturn();

  protected override render() {
    const t = this.localize.area(dialogStrings);
    return html`<dialog aria-labelledby="heading" aria-describedby="body" @cancel=${this.onCancel} @close=${this.onClose} @click=${this.onBackdrop} @keydown=${this.onKey}>
      <form method="dialog" novalidate @submit=${this.onSubmit}>
        <h2 id="heading">${this.heading}</h2>
        <div class="body" id="body"><slot></slot></div>
        <div class="foot">
          <button class="button ghost" type="button" id="cancel" ?autofocus=${this.destructive} @click=${this.leave}>
            ${t('cancel')}
          </button>
          ${
            this.confirmLabel
              ? html`<button
                class="button ${this.destructive ? 'danger' : 'primary'}"
                type="submit"
                aria-busy=${this.busy ? 'true' : nothing}
              >
                ${this.confirmLabel}
              </button>`
              : nothing
          }
        </div>
        ${
          this.wide
            ? html`<button class="icon-button" type="button" aria-label=${t('close')} @click=${this.leave}>${icon(CLOSE)}</button>`
            : nothing
        }
      </form>
    </dialog>`;
  }

  protected override updated(changed: Parameters<WagateElement['updated']>[0]): void {
    super.updated(changed);
    if (!changed.has('open')) return;
    // Taken away before it was rendered, it opens where it is put again.
    if (this.open && !this.dialog.open && this.isConnected) this.show();
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.open || !this.hasUpdated) return;
    // It was moved: the browser took it off the top layer, and left it marked as open.
    this.dialog.open = false;
    this.show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.dialog?.open) this.back.giveBackUnlessMoved(this);
  }

  private show(): void {
    this.back.keep();
    this.dialog.showModal();
    if (this.destructive) this.dialog.querySelector<HTMLElement>('#cancel')?.focus();
    else this.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  private leave(): void {
    if (this.busy) return;
    this.open = false;
    this.emit('wagate-dialog-close', { reason: 'cancel' });
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (!this.busy) this.emit('wagate-dialog-close', { reason: 'confirm' });
  }

  private onKey(event: KeyboardEvent): void {
    if (this.busy) refuseEscape(event);
    if (!this.confirmLabel || !entersForm(event)) return;
    event.preventDefault();
    this.renderRoot.querySelector('form')?.requestSubmit();
  }

  private onCancel(event: Event): void {
    // One of a field in it, such as a file's.
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.leave();
  }

  private onClose(): void {
    this.open = false;
    this.back.giveBack();
  }

  private onBackdrop(event: MouseEvent): void {
    if (event.target === this.dialog) this.leave();
  }
}

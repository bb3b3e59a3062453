import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, query } from '../base/property.js';
import { buttonStyles } from '../styles/button.styles.js';
import { dialogStrings } from './dialog.strings.js';
import { dialogStyles } from './dialog.styles.js';

/**
 * A modal question or form: verb in title and button, consequence between. Where the verb destroys
 * something (`destructive`) the focus stands on Cancel. `busy` keeps it open while the verb works;
 * the owner closes it by `open = false`, and the focus returns to where it was.
 *
 * @slot - The consequence, or the fields of a form.
 * @fires wagate-dialog-close - With `detail.reason`: `confirm` when the verb was chosen (the dialog stays open), `cancel` when it was left.
 */
export class WagateDialog extends WagateElement {
  static override readonly styles = [buttonStyles, dialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;
  @property() heading = '';
  /** The verb. */
  @property({ attribute: 'confirm-label' }) confirmLabel = '';
  @property({ type: Boolean }) destructive = false;
  @property({ type: Boolean }) busy = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  private opener: HTMLElement | null = null;

  protected override render() {
    const t = this.localize.area(dialogStrings);
    return html`<dialog aria-labelledby="heading" aria-describedby="body" @cancel=${this.onCancel} @close=${this.onClose} @click=${this.onBackdrop}>
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
      </form>
    </dialog>`;
  }

  protected override updated(changed: Parameters<WagateElement['updated']>[0]): void {
    super.updated(changed);
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) this.show();
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  private show(): void {
    this.opener = deepestActive();
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

  private onCancel(event: Event): void {
    event.preventDefault();
    this.leave();
  }

  private onClose(): void {
    this.open = false;
    if (this.opener?.isConnected) this.opener.focus();
    this.opener = null;
  }

  private onBackdrop(event: MouseEvent): void {
    if (event.target === this.dialog) this.leave();
  }
}

/** The focused element, looked for through open shadow roots. */
function deepestActive(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

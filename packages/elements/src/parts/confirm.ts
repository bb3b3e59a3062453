import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, query, state } from '../base/property.js';
import { WagateDialog } from '../dialog/dialog.js';
import { describedBy, field } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';
import { fieldStyles } from '../styles/field.styles.js';
import { confirmStrings } from './confirm.strings.js';
import { tidy } from './form-state.js';

/**
 * Asks before something happens: verb in title and button, consequence between. It stays open while the verb works (`busy`) and when that failed
 * (`failure`, in words); the owner closes it by `open = false`.
 *
 * ```html
 * <wagate-confirm heading="Revoke this key?" verb="Revoke" destructive open>What uses it stops working.</wagate-confirm>
 * <script type="module">
 *   import './wagate.min.js';
 *   const confirm = document.querySelector('wagate-confirm');
 *   confirm.addEventListener('wagate-dialog-close', ({ detail }) => console.log(detail.reason));
 * </script>
 * ```
 *
 * @slot - The consequence.
 * @fires wagate-dialog-close - With `detail.reason`: `confirm` or `cancel`, as from a dialog.
 */
export class WagateConfirm extends WagateElement {
  static override readonly styles = fieldStyles;
  static override readonly texts = [confirmStrings];
  static override readonly dependencies = { 'wagate-dialog': WagateDialog };

  /** It stands over the page. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** The question. */
  @property() heading = '';
  /** Words of the button that does it. */
  @property() verb = '';
  /** The verb destroys something: its button says so, and Cancel has the focus. */
  @property({ type: Boolean }) destructive = false;
  /** The verb works: it stays open, whatever is pressed. */
  @property({ type: Boolean }) busy = false;
  /** Why the verb failed. */
  @property({ attribute: false }) failure: string | undefined;
  /** What has to be typed first: the name of what is lost for ever. */
  @property({ attribute: false }) typed: string | undefined;

  @state() private missing = false;
  @query('input') private input!: HTMLInputElement | null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('open')) this.missing = false;
  }

  protected override render() {
    return html`<wagate-dialog
      .open=${this.open}
      .heading=${this.heading}
      .confirmLabel=${this.verb}
      .destructive=${this.destructive}
      .busy=${this.busy}
      @wagate-dialog-close=${this.onAnswer}
      ><div><slot></slot></div>
      ${this.open && this.typed ? this.renderTyped(this.typed) : nothing}
      ${this.failure ? html`<div class="field-error" role="alert">${icon(ALERT)}<span>${this.failure}</span></div>` : nothing}</wagate-dialog
    >`;
  }

  private renderTyped(words: string) {
    const t = this.localize.area(confirmStrings);
    const error = this.missing ? { error: t('not_typed', words) } : {};
    return field({
      id: 'typed',
      label: t('type_to', words),
      ...error,
      control: html`<input
        class="input"
        id="typed"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        dir="auto"
        aria-invalid=${this.missing ? 'true' : nothing}
        aria-describedby=${describedBy({ id: 'typed', ...error })}
        @input=${() => {
          this.missing = false;
        }}
      />`,
    });
  }

  private onAnswer(event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void {
    if (event.detail.reason === 'cancel') {
      this.open = false;
      return;
    }
    if (!this.typed || tidy(this.input?.value ?? '') === tidy(this.typed)) return;
    event.stopPropagation();
    this.missing = true;
    this.input?.focus();
  }
}

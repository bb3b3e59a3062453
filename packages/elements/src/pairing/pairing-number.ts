import { html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { describedBy, field } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { CHECK, COPY, REFRESH } from '../icon/icons.js';
import { numberFault } from '../jid/number-fault.js';
import { numberFaultStrings } from '../jid/number-fault.strings.js';
import { formatPhone } from '../jid/phone.js';
import { checkNumber, type NumberCheck } from '../jid/phone-number.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { pairingNumberStrings } from './pairing-number.strings.js';
import { pairingNumberStyles } from './pairing-number.styles.js';
import type { NumberView } from './pairing-view.js';

/** Text that is read from left to right wherever it stands. */
const isolated = (text: string) => `\u2066${text}\u2069`;

/**
 * Asks for a phone number and shows its code. A part of `<wagate-pairing>`.
 *
 * @fires wagate-number-submit - A number was given that can be one.
 */
export class WagatePairingNumber extends WagateElement {
  static override readonly styles = [buttonStyles, fieldStyles, pairingNumberStyles];
  static override readonly texts = [pairingNumberStrings, numberFaultStrings];
  static override readonly dependencies = { 'wagate-clock-frame': WagateClockFrame };

  /** The code on show. It is a secret: a property, no attribute. */
  @property({ attribute: false }) code: Extract<NumberView, { state: 'code' }> | undefined;
  /** What the field offers before anything is typed, in digits. */
  @property({ attribute: false }) preset: string | undefined;
  @property({ type: Boolean }) busy = false;
  /** Why the last question failed. */
  @property() error: string | undefined;

  @state() private number: string | undefined;
  @state() private fault: NumberCheck | undefined;
  @state() private copied = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('code') && this.code?.code !== changed.get('code')?.code) {
      this.copied = '';
      if (this.code) this.number = undefined;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('error') && this.error) this.input?.focus();
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#number');
  }

  protected override render() {
    const t = this.localize.area(pairingNumberStrings);
    const { code, busy } = this;
    const read = this.fault && 'digits' in this.fault ? formatPhone(this.fault.digits) : undefined;
    const help = code ? undefined : read ? t('reads', isolated(read)) : t('number_help');
    const error = numberFault(this.localize, this.fault) ?? this.error;
    return html`<form novalidate @submit=${this.onSubmit}>
        ${field({
          id: 'number',
          label: t('number'),
          help,
          error,
          control: html`<input
            class="input"
            id="number"
            type="tel"
            inputmode="tel"
            autocomplete="tel"
            dir="ltr"
            maxlength="40"
            .value=${this.number ?? formatPhone(code?.phone ?? this.preset ?? '')}
            @input=${this.onInput}
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${describedBy({ id: 'number', help, error })}
          />`,
        })}
        ${
          code
            ? nothing
            : html`<button class="button primary" type="submit" aria-busy=${busy ? 'true' : nothing}>
              ${t('get_code')}
            </button>`
        }
      </form>
      ${code ? this.renderCode(code) : nothing}`;
  }

  private renderCode({ code, from, until }: Extract<NumberView, { state: 'code' }>) {
    const t = this.localize.area(pairingNumberStrings);
    const signs = [...code.replace(/[^0-9A-Za-z]/g, '')];
    const copied = this.copied === code;
    return html`<wagate-clock-frame
        class="code-frame"
        .tone=${until === undefined ? 'neutral' : 'accent'}
        .from=${from}
        .until=${until}
        .radius=${16}
      >
        <bdi class="code" dir="ltr" role="group" aria-label=${t('code_label')}>
          ${signs.map(
            (sign, at) =>
              html`${at === signs.length / 2 ? html`<span class="dash">–</span>` : nothing}<span class="sign">${sign}</span>`,
          )}
        </bdi>
      </wagate-clock-frame>
      ${until === undefined ? html`<p class="help">${t('no_clock')}</p>` : nothing}
      <div class="actions">
        <button class="button grow" type="button" @click=${this.copy}>
          ${icon(copied ? CHECK : COPY)}<span aria-live="polite">${copied ? t('copied') : t('copy_code')}</span>
        </button>
        <button class="button ghost" type="button" aria-busy=${this.busy ? 'true' : nothing} @click=${this.submit}>
          ${this.busy ? nothing : icon(REFRESH)}${t('new_code')}
        </button>
      </div>`;
  }

  /** What no further digit can mend is said while it is typed. */
  private onInput(event: InputEvent): void {
    this.number = (event.target as HTMLInputElement).value;
    const check = checkNumber(this.number);
    const unfinished = 'fault' in check && (check.fault === 'empty' || check.fault === 'short');
    this.fault = unfinished ? undefined : check;
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.submit();
  }

  private submit(): void {
    if (this.busy) return;
    this.number = this.input?.value ?? '';
    this.fault = checkNumber(this.number);
    if ('fault' in this.fault) this.input?.focus();
    else this.emit('wagate-number-submit', { phone: this.fault.digits });
  }

  private async copy(): Promise<void> {
    const code = this.code?.code;
    if (!code) return;
    // Without the dash: the phone's eight boxes put it in.
    await navigator.clipboard.writeText(code.replace(/[^0-9A-Za-z]/g, ''));
    this.copied = code;
  }
}

import type { Session } from '@wagate/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Write } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { ALERT, CHECK } from '../icon/icons.js';
import { numberFault } from '../jid/number-fault.js';
import { numberFaultStrings } from '../jid/number-fault.strings.js';
import { formatPhone } from '../jid/phone.js';
import { checkNumber } from '../jid/phone-number.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { buttonStyles } from '../styles/button.styles.js';
import { adminNumberMessageStrings } from './admin-number-message.strings.js';
import { adminNumberMessageStyles } from './admin-number-message.styles.js';
import { sendTestMessage, type TestMessage } from './test-message.js';

/** Text that is read from left to right wherever it stands. */
const isolated = (text: string) => `\u2066${text}\u2069`;

/** Sends a message from the admin number and says when it has arrived. A part of `<wagate-admin-number>`. */
export class WagateAdminNumberMessage extends GatewayElement {
  static override readonly styles = [buttonStyles, formStyles, adminNumberMessageStyles];
  static override readonly texts = [adminNumberMessageStrings, numberFaultStrings, formStrings];

  /** The session of the number. */
  @property() session = '';
  /** The organization in which it stands, when that is not the active one: nothing can be sent from there. */
  @property({ attribute: false }) elsewhere: Session['organizationName'];

  @state() private came: { state: TestMessage; number: string } | undefined;

  private readonly form = new FormState(this, {
    initial: () => ({ number: '' }),
    check: ({ number }) => ({ number: numberFault(this.localize, checkNumber(number)) }),
  });
  /** The attempt that `idempotencyKey` belongs to. */
  private attempt: { number: string; idempotencyKey: string } | undefined;
  private readonly sending = new Write(this, (number: string) => this.send(number));

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if ((changed.has('session') && changed.get('session')) || (changed.has('gateway') && this.hasUpdated)) {
      this.came = this.attempt = undefined;
      this.sending.reset();
    }
  }

  protected override render() {
    const t = this.localize.area(adminNumberMessageStrings);
    const { elsewhere, form, sending } = this;
    if (elsewhere !== undefined) return html`<p class="help">${t('elsewhere', elsewhere)}</p>`;
    return html`<form class="form" novalidate @submit=${this.onSubmit}>
      <div>
        <h3>${t('title')}</h3>
        <p class="help">${t('about')}</p>
      </div>
      <div class="line">
        ${textField(form, {
          name: 'number',
          label: t('number'),
          help: t('number_help'),
          type: 'tel',
          autocomplete: 'off',
          maxlength: 40,
          mono: true,
        })}
        <button class="button" type="submit" aria-busy=${sending.busy ? 'true' : nothing}>${t('send')}</button>
      </div>
      <div role="status">${this.renderOutcome()}</div>
      ${sending.problem ? html`<div class="field-error" role="alert">${icon(ALERT)}<span>${sending.problem}</span></div>` : nothing}
    </form>`;
  }

  private renderOutcome(): TemplateResult | typeof nothing {
    const { came } = this;
    if (!came || this.sending.error) return nothing;
    const t = this.localize.area(adminNumberMessageStrings);
    const number = isolated(formatPhone(came.number));
    const { is } = came.state;
    switch (is) {
      case 'checking':
        return html`<p class="help">${t('checking')}</p>`;
      case 'waiting':
        return html`<p class="help">${t('waiting', number)}</p>`;
      case 'delivered':
        return html`<p class="outcome good">${icon(CHECK)}<span>${t('delivered', number)}</span></p>`;
      default:
        return html`<p class="outcome bad">${icon(ALERT)}<span>${t(is, number)}</span></p>`;
    }
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.sending.busy) return;
    void this.form.submit(async ({ number }) => {
      const check = checkNumber(number);
      if ('digits' in check) void this.sending.run(check.digits);
    });
  }

  private async send(number: string): Promise<TestMessage> {
    // Asked for again after no answer came: the same message, not a second one.
    if (this.attempt?.number !== number)
      this.attempt = { number, idempotencyKey: `test-${crypto.randomUUID()}` };
    const { gateway, session, attempt } = this;
    const tell = (state: TestMessage) => {
      if (this.attempt === attempt) this.came = { state, number };
    };
    const result = await sendTestMessage({
      gateway: gateway!,
      session,
      number,
      text: this.localize.area(adminNumberMessageStrings)('text'),
      idempotencyKey: attempt.idempotencyKey,
      wanted: () => this.isConnected && this.attempt === attempt,
      tell,
    });
    tell(result);
    if (this.attempt === attempt) this.attempt = undefined;
    return result;
  }
}

import { html, nothing, type PropertyValues } from 'lit';
import { IdentityElement } from '../base/identity-element.js';
import { property, state } from '../base/property.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { cleanLine } from '../text/clean.js';
import { forgotPasswordStrings } from './forgot-password.strings.js';
import { Pause } from './pause.js';
import { explain, type FieldFailure } from './sign-in.failure.js';
import { card, emailField, failureShown, submitButton } from './sign-in.fields.js';
import { signInStrings } from './sign-in.strings.js';
import { signInStyles } from './sign-in.styles.js';

/**
 * Helps who forgot their password. Where the gateway can mail it asks for the address, and answers the same whether or not there is such an account;
 * elsewhere it says who can make a link. A part of `<wagate-sign-in>`.
 *
 * @csspart card - The form.
 * @csspart field - A field with its name and what is wrong with it.
 */
export class WagateForgotPassword extends IdentityElement {
  static override readonly styles = [buttonStyles, fieldStyles, signInStyles];
  static override readonly texts = [forgotPasswordStrings, signInStrings];

  /** The gateway can mail. */
  @property({ type: Boolean }) mail = false;
  /** What stands in the field to begin with. */
  @property({ attribute: false }) email = '';
  /** Called when the person goes back to sign in. */
  @property({ attribute: false }) done: () => void = () => {};

  @state() private step: 'ask' | 'busy' | 'sent' = 'ask';
  /** The service says that it can't, whatever this page was told. */
  @state() private mailless = false;
  @state() private failure: FieldFailure | undefined;
  private readonly pause = new Pause(this);

  protected override firstUpdated(): void {
    this.focusFirst();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.noMail ? 'no-mail' : this.step);
  }

  private get noMail(): boolean {
    return !this.mail || this.mailless;
  }

  protected override render() {
    const t = this.localize.area(forgotPasswordStrings);
    if (this.noMail) return card(t('admin_title'), t('admin_text'), this.ways());
    if (this.step === 'sent') return this.renderSent();
    return card(
      t('title'),
      t('ask_text'),
      html`${emailField(this.localize, {
        value: this.email,
        error: this.failure && failureShown(this.localize, this.failure, this.pause),
        onInput: (value) => {
          this.email = value;
        },
      })}
      ${submitButton(t('send'), this.step === 'busy', this.pause.left > 0)} ${this.ways()}`,
      this.onSubmit,
    );
  }

  private renderSent() {
    const t = this.localize.area(forgotPasswordStrings);
    return card(
      t('sent_title'),
      t('sent_text', cleanLine(this.email.trim())),
      html`<p class="about">${t('sent_missing')}</p>
        ${this.ways(html`<button class="link" type="button" @click=${() => this.become('ask')}>${t('again')}</button>`)}`,
    );
  }

  private ways(other: unknown = nothing) {
    return html`<div class="second">
      ${other}<button class="link" type="button" @click=${() => this.done()}>${this.localize.area(signInStrings)('back')}</button>
    </div>`;
  }

  private async become(step: typeof this.step): Promise<void> {
    this.step = step;
    await this.updateComplete;
    this.focusFirst();
  }

  /** What is new begins at its field, or where there is none at its title. */
  private focusFirst(): void {
    this.renderRoot
      .querySelector<HTMLElement>(this.renderRoot.querySelector('.input') ? '.input' : 'h2')
      ?.focus();
  }

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { identity } = this;
    if (!identity || this.step === 'busy' || this.pause.left > 0) return;
    const email = this.email.trim();
    this.failure = /^\S+@\S+$/.test(email) ? undefined : { field: 'email', text: 'need_email' };
    if (this.failure) return this.focusFirst();
    this.step = 'busy';
    try {
      await identity.account.requestPasswordReset({ email });
      await this.become('sent');
    } catch (error) {
      this.pause.begin(error);
      this.mailless = (error as { code?: string }).code === 'RESET_PASSWORD_DISABLED';
      this.failure = explain(error, 'email');
      await this.become('ask');
    }
  };
}

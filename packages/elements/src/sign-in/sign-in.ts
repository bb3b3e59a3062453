import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { IdentityElement } from '../base/identity-element.js';
import { property, state } from '../base/property.js';
import { describedBy, field } from '../field/field.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { WagateForgotPassword } from './forgot-password.js';
import { Pause } from './pause.js';
import { banOf, explain, type FieldFailure, type FieldName } from './sign-in.failure.js';
import { card, emailField, failureShown, passwordField, submitButton } from './sign-in.fields.js';
import { askIdentity, faultOf } from './sign-in.steps.js';
import { signInStrings } from './sign-in.strings.js';
import { signInStyles } from './sign-in.styles.js';

export type SignInView = 'sign-in' | 'sign-up' | 'two-factor' | 'backup-code' | 'forgot';

/**
 * Sign-in, sign-up, the second factor, and what helps who forgot their password. An error stands beneath its field, which keeps the focus.
 *
 * ```html
 * <wagate-sign-in gateway-name="gateway.example"></wagate-sign-in>
 * ```
 *
 * @fires wagate-account-banned - The account may not be signed in to now.
 * @fires wagate-account-signed-in - The person is signed in, with an organization active where there is one.
 * @csspart card - The form.
 * @csspart field - A field with its name and what is wrong with it.
 */
export class WagateSignIn extends IdentityElement {
  static override readonly styles = [buttonStyles, fieldStyles, signInStyles];
  static override readonly texts = [signInStrings];
  static override readonly dependencies = { 'wagate-forgot-password': WagateForgotPassword };

  /** Which form it shows to begin with. */
  @property() view: SignInView = 'sign-in';
  /** Names the gateway under the title, such as its host name. */
  @property({ attribute: 'gateway-name' }) gatewayName = '';
  /** The gateway takes no new accounts. */
  @property({ type: Boolean, attribute: 'sign-up-closed' }) signUpClosed = false;
  /** Where "Forgot it?" leads, where that is a page of your own; without it the form itself helps. */
  @property({ attribute: 'forgot-href' }) forgotHref = '';
  /** The gateway can mail a link to whoever forgot their password; elsewhere an administrator makes one. */
  @property({ type: Boolean }) mail = false;
  /** Id of an open invitation: its address may sign up even where the gateway takes no new accounts. It is a secret: a property, no attribute. */
  @property({ attribute: false }) invitation = '';
  /** One-time token of the first super admin. It is a secret: a property, no attribute. */
  @property({ attribute: false }) setupToken = '';

  /** What stands in the field of the address to begin with. */
  @property({ attribute: false }) email = '';
  @state() private shown = false;
  @state() private busy = false;
  @state() private failure: FieldFailure | undefined;
  readonly #pause = new Pause(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.failure = undefined;
    if (changed.has('setupToken') && this.setupToken) this.view = 'sign-up';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const closed = this.view === 'sign-up' && this.closed;
    this.setAttribute(
      'state',
      !this.identity ? 'missing' : this.busy ? 'busy' : closed ? 'closed' : this.view,
    );
    if (changed.get('view') !== undefined && changed.has('view')) this.focusFirst();
  }

  protected override render() {
    const t = this.localize.area(signInStrings);
    if (!this.identity) return html`<div class="card" part="card"><p>${t('missing')}</p></div>`;
    switch (this.view) {
      case 'sign-up':
        return this.closed ? this.renderClosed() : this.renderSignUp();
      case 'forgot':
        return this.renderForgot();
      case 'two-factor':
      case 'backup-code':
        return this.renderSecond();
      default:
        return this.renderSignIn();
    }
  }

  private get closed(): boolean {
    return this.signUpClosed && !this.setupToken && !this.invitation;
  }

  private renderForgot() {
    return html`<wagate-forgot-password
      .identity=${this.identity}
      .email=${this.email}
      ?mail=${this.mail}
      .done=${() => this.show('sign-in')}
    ></wagate-forgot-password>`;
  }

  private renderSignIn() {
    const t = this.localize.area(signInStrings);
    const lead = this.gatewayName ? html`${t('at')} <b><bdi>${this.gatewayName}</bdi></b>` : nothing;
    const forgot = this.forgotHref
      ? html`<a class="link" href=${this.forgotHref}>${t('forgot')}</a>`
      : html`<button class="link" type="button" @click=${() => this.show('forgot')}>${t('forgot')}</button>`;
    return html`${card(
      t('sign_in'),
      lead,
      html`${this.renderEmail()}${this.renderPassword('current-password', forgot)}${this.submit(t('sign_in'))}`,
      this.onSubmit,
    )}
    ${this.closed ? nothing : this.other(t('new_here'), t('create'), 'sign-up')}`;
  }

  private renderSignUp() {
    const t = this.localize.area(signInStrings);
    const first = Boolean(this.setupToken);
    return html`${card(
      first ? t('first_title') : t('create'),
      first ? t('first_text') : this.invitation ? t('invited_text') : t('create_text'),
      html`${this.text('name', t('name'), 'name')}${this.renderEmail()}${this.renderPassword('new-password')}${this.submit(
        t('create'),
      )}`,
      this.onSubmit,
    )}
    ${this.other(t('known_here'), t('sign_in'), 'sign-in')}`;
  }

  private renderClosed() {
    const t = this.localize.area(signInStrings);
    return html`${card(t('closed_title'), t('closed_text'), nothing)}
    ${this.other(t('known_here'), t('sign_in'), 'sign-in')}`;
  }

  private renderSecond() {
    const t = this.localize.area(signInStrings);
    const app = this.view === 'two-factor';
    const swap = app ? ('backup-code' as const) : ('two-factor' as const);
    return html`${card(
      t('second_title'),
      t(app ? 'second_text' : 'backup_text'),
      html`${this.text('code', t(app ? 'second_code' : 'backup_code'), 'one-time-code')}
        <label class="check"><input type="checkbox" name="trust" />${t('trust')}</label>
        ${this.submit(t('verify'))}
        <div class="second">
          <button class="link" type="button" @click=${() => this.show(swap)}>${t(app ? 'use_backup' : 'use_app')}</button>
          <button class="link" type="button" @click=${() => this.show('sign-in')}>${t('back')}</button>
        </div>`,
      this.onSubmit,
    )}`;
  }

  private other(question: string, answer: string, view: SignInView) {
    return html`<p class="other">
      ${question} <button class="link" type="button" @click=${() => this.show(view)}>${answer}</button>
    </p>`;
  }

  private submit(label: string) {
    return submitButton(label, this.busy, this.#pause.left > 0);
  }

  private errorOf(name: FieldName) {
    return this.failure?.field === name ? failureShown(this.localize, this.failure, this.#pause) : undefined;
  }

  private text(id: 'name' | 'code', label: string, autocomplete: AutoFill) {
    const error = this.errorOf(id);
    return field({
      id,
      label,
      error,
      control: html`<input
        class="input"
        id=${id}
        name=${id}
        type="text"
        autocomplete=${autocomplete}
        inputmode=${this.view === 'two-factor' ? 'numeric' : nothing}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy({ id, error })}
        required
      />`,
    });
  }

  private renderEmail() {
    return emailField(this.localize, {
      value: this.email,
      error: this.errorOf('email'),
      fixed: this.view === 'sign-up' && this.invitation !== '',
      onInput: (value) => {
        this.email = value;
      },
    });
  }

  private renderPassword(autocomplete: 'current-password' | 'new-password', aside?: TemplateResult) {
    return passwordField(this.localize, {
      label: this.localize.area(signInStrings)('password'),
      autocomplete,
      aside,
      error: this.errorOf('password'),
      shown: this.shown,
      onShow: (shown) => {
        this.shown = shown;
      },
    });
  }

  private input(name: FieldName): HTMLInputElement | null {
    return this.renderRoot.querySelector(`#${name}`);
  }

  private show(view: SignInView): void {
    this.view = view;
  }

  private focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('form .input')?.focus();
  }

  private async fail(failure: FieldFailure): Promise<void> {
    this.failure = failure;
    await this.updateComplete;
    this.input(failure.field)?.focus();
  }

  private async onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { identity } = this;
    if (!identity || this.busy || this.#pause.left > 0) return;
    const value = (name: FieldName) => this.input(name)?.value ?? '';
    const form = {
      view: this.view,
      name: value('name').trim(),
      email: this.email.trim(),
      password: value('password'),
      code: value('code').replace(/\s/g, ''),
      trust: this.renderRoot.querySelector<HTMLInputElement>('[name=trust]')?.checked ?? false,
      setupToken: this.setupToken,
      invitation: this.invitation,
    };
    const fault = faultOf(form);
    if (fault) return this.fail(fault);
    this.busy = true;
    this.failure = undefined;
    try {
      const user = await askIdentity(identity, form);
      if (user === 'second-factor') this.view = 'two-factor';
      else {
        this.setupToken = '';
        this.emit('wagate-account-signed-in', { user });
      }
    } catch (error) {
      const last = form.view === 'sign-in' || form.view === 'sign-up' ? 'password' : 'code';
      this.busy = false;
      const ban = banOf(error);
      if (ban) this.emit('wagate-account-banned', ban);
      this.#pause.begin(error);
      await this.fail(explain(error, last));
    } finally {
      this.busy = false;
    }
  }
}

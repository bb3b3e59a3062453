import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { IdentityElement } from '../base/identity-element.js';
import { property, state } from '../base/property.js';
import { describedBy, field } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { EYE, EYE_OFF } from '../icon/icons.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { explain, type FieldFailure, type FieldName } from './sign-in.failure.js';
import { SignInSteps } from './sign-in.steps.js';
import { signInStrings } from './sign-in.strings.js';
import { signInStyles } from './sign-in.styles.js';

export type SignInView = 'sign-in' | 'sign-up' | 'two-factor' | 'backup-code';

/**
 * Sign-in, sign-up and the second factor. An error stands beneath its field, which keeps the focus.
 *
 * @fires wagate-account-signed-in - The person is signed in, with an organization active where there is one.
 * @csspart card
 * @csspart field
 */
export class WagateSignIn extends IdentityElement {
  static override readonly styles = [buttonStyles, fieldStyles, signInStyles];

  @property() view: SignInView = 'sign-in';
  /** Names the gateway under the title, such as its host name. */
  @property({ attribute: 'gateway-name' }) gatewayName = '';
  /** The gateway takes no new accounts. */
  @property({ type: Boolean, attribute: 'sign-up-closed' }) signUpClosed = false;
  /** Where "Forgot it?" leads; without it there is no such link. */
  @property({ attribute: 'forgot-href' }) forgotHref = '';
  /** One-time token of the first super admin. It is a secret: a property, no attribute. */
  @property({ attribute: false }) setupToken = '';

  @state() private email = '';
  @state() private shown = false;
  @state() private busy = false;
  @state() private failure: FieldFailure | undefined;
  private readonly steps = new SignInSteps();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.failure = undefined;
    if (changed.has('setupToken') && this.setupToken) this.view = 'sign-up';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const closed = this.view === 'sign-up' && this.signUpClosed && !this.setupToken;
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
        return this.signUpClosed && !this.setupToken ? this.renderClosed() : this.renderSignUp();
      case 'two-factor':
      case 'backup-code':
        return this.renderSecond();
      default:
        return this.renderSignIn();
    }
  }

  private renderSignIn() {
    const t = this.localize.area(signInStrings);
    const lead = this.gatewayName ? html`${t('at')} <b><bdi>${this.gatewayName}</bdi></b>` : nothing;
    const forgot = this.forgotHref
      ? html`<a class="link" href=${this.forgotHref}>${t('forgot')}</a>`
      : undefined;
    return html`${this.card(
      t('sign_in'),
      lead,
      html`${this.renderEmail()}${this.renderPassword('current-password', forgot)}${this.submit(t('sign_in'))}`,
    )}
    ${this.signUpClosed ? nothing : this.other(t('new_here'), t('create'), 'sign-up')}`;
  }

  private renderSignUp() {
    const t = this.localize.area(signInStrings);
    const first = Boolean(this.setupToken);
    return html`${this.card(
      first ? t('first_title') : t('create'),
      first ? t('first_text') : t('create_text'),
      html`${this.text('name', t('name'), 'name')}${this.renderEmail()}${this.renderPassword('new-password')}${this.submit(
        t('create'),
      )}`,
    )}
    ${this.other(t('known_here'), t('sign_in'), 'sign-in')}`;
  }

  private renderClosed() {
    const t = this.localize.area(signInStrings);
    return html`${this.card(t('closed_title'), t('closed_text'), nothing)}
    ${this.other(t('known_here'), t('sign_in'), 'sign-in')}`;
  }

  private renderSecond() {
    const t = this.localize.area(signInStrings);
    const app = this.view === 'two-factor';
    const swap = app ? ('backup-code' as const) : ('two-factor' as const);
    return html`${this.card(
      t('second_title'),
      t(app ? 'second_text' : 'backup_text'),
      html`${this.text('code', t(app ? 'second_code' : 'backup_code'), 'one-time-code')}
        <label class="check"><input type="checkbox" name="trust" />${t('trust')}</label>
        ${this.submit(t('verify'))}
        <div class="second">
          <button class="link" type="button" @click=${() => this.show(swap)}>${t(app ? 'use_backup' : 'use_app')}</button>
          <button class="link" type="button" @click=${() => this.show('sign-in')}>${t('back')}</button>
        </div>`,
    )}`;
  }

  private card(title: string, lead: unknown, fields: unknown): TemplateResult {
    return html`<div class="card" part="card">
      <div class="card-head">
        <h2>${title}</h2>
        ${lead === nothing ? nothing : html`<p>${lead}</p>`}
      </div>
      ${fields === nothing ? nothing : html`<form novalidate @submit=${this.onSubmit}>${fields}</form>`}
    </div>`;
  }

  private other(question: string, answer: string, view: SignInView) {
    return html`<p class="other">
      ${question} <button class="link" type="button" @click=${() => this.show(view)}>${answer}</button>
    </p>`;
  }

  private submit(label: string) {
    return html`<button class="button primary wide" type="submit" aria-busy=${this.busy ? 'true' : nothing}>
      ${label}
    </button>`;
  }

  private errorOf(name: FieldName): string | undefined {
    return this.failure?.field === name
      ? this.localize.area(signInStrings)(this.failure.text as 'failed')
      : undefined;
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
    const t = this.localize.area(signInStrings);
    const error = this.errorOf('email');
    return field({
      id: 'email',
      label: t('email'),
      error,
      control: html`<input
        class="input"
        id="email"
        name="email"
        type="email"
        autocomplete="username"
        dir="ltr"
        .value=${live(this.email)}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy({ id: 'email', error })}
        required
        @input=${(event: InputEvent) => {
          this.email = (event.target as HTMLInputElement).value;
        }}
      />`,
    });
  }

  private renderPassword(autocomplete: AutoFill, aside?: TemplateResult) {
    const t = this.localize.area(signInStrings);
    const error = this.errorOf('password');
    const help = autocomplete === 'new-password' ? t('password_help') : undefined;
    const label = t(this.shown ? 'hide_password' : 'show_password');
    return field({
      id: 'password',
      label: t('password'),
      aside,
      error,
      help,
      control: html`<div class="input-row">
        <input
          class="input"
          id="password"
          name="password"
          type=${this.shown ? 'text' : 'password'}
          autocomplete=${autocomplete}
          dir="ltr"
          spellcheck="false"
          autocapitalize="off"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy({ id: 'password', help, error })}
          required
        />
        <button
          class="icon-button"
          type="button"
          aria-label=${label}
          title=${label}
          @click=${() => {
            this.shown = !this.shown;
          }}
        >
          ${icon(this.shown ? EYE_OFF : EYE)}
        </button>
      </div>`,
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
    if (!identity || this.busy) return;
    const value = (name: FieldName) => this.input(name)?.value ?? '';
    const form = {
      view: this.view,
      name: value('name').trim(),
      email: this.email.trim(),
      password: value('password'),
      code: value('code').replace(/\s/g, ''),
      trust: this.renderRoot.querySelector<HTMLInputElement>('[name=trust]')?.checked ?? false,
      setupToken: this.setupToken,
    };
    const fault = this.steps.check(form);
    if (fault) return this.fail(fault);
    this.busy = true;
    this.failure = undefined;
    try {
      const user = await this.steps.run(identity, form);
      if (user === 'second-factor') this.view = 'two-factor';
      else {
        this.setupToken = '';
        this.emit('wagate-account-signed-in', { user });
      }
    } catch (error) {
      const last = form.view === 'sign-in' || form.view === 'sign-up' ? 'password' : 'code';
      this.busy = false;
      await this.fail(explain(error, last));
    } finally {
      this.busy = false;
    }
  }
}

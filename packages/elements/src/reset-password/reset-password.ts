import { html, nothing, type PropertyValues } from 'lit';
import { IdentityElement } from '../base/identity-element.js';
import { property, state } from '../base/property.js';
import { Pause } from '../sign-in/pause.js';
import { explain, type FieldFailure, failureWords } from '../sign-in/sign-in.failure.js';
import { card, failureShown, passwordField, submitButton } from '../sign-in/sign-in.fields.js';
import { signInStrings } from '../sign-in/sign-in.strings.js';
import { signInStyles } from '../sign-in/sign-in.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { cleanLine } from '../text/clean.js';
import { resetPasswordStrings } from './reset-password.strings.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** A new password is set, and every sign-in of that account has ended. */
    'wagate-password-reset': CustomEvent<null>;
    /** The person goes on from a reset link to sign in. */
    'wagate-sign-in-wanted': CustomEvent<null>;
  }
}

/** How the link stands. */
type Standing =
  | { is: 'loading' }
  | { is: 'unread'; failure: FieldFailure }
  /** `email`: whose it is, where the service tells. */
  | { is: 'open'; email?: string }
  | { is: 'done' }
  | { is: 'over'; how: 'expired' | 'used' | 'replaced' | 'unknown' | 'gone' };

const OVER: Record<string, Extract<Standing, { is: 'over' }>['how']> = {
  RESET_LINK_EXPIRED: 'expired',
  RESET_LINK_USED: 'used',
  RESET_LINK_REPLACED: 'replaced',
  INVALID_TOKEN: 'unknown',
  USER_NOT_FOUND: 'gone',
};

/** A link that does not work says so by its code; undefined for another failure. */
function overBy(error: unknown): Standing | undefined {
  const how = OVER[(error as { code?: string }).code ?? ''];
  return how && { is: 'over', how };
}

/**
 * Where a reset link leads: whose password it sets, the new one, and that every sign-in of the account has ended then. A link that does not work says why,
 * and how to get another. The page takes the token out of the address before anything else.
 *
 * ```html
 * <wagate-reset-password></wagate-reset-password>
 * <script type="module">
 *   import { createIdentity } from './wagate.min.js';
 *   const reset = document.querySelector('wagate-reset-password');
 *   reset.identity = createIdentity({ baseUrl: location.origin });
 *   reset.token = location.hash.slice(1);
 *   history.replaceState(null, '', location.pathname);
 *   reset.addEventListener('wagate-sign-in-wanted', () => location.assign('/'));
 * </script>
 * ```
 *
 * @fires wagate-password-reset - A new password is set.
 * @fires wagate-sign-in-wanted - Show the sign-in.
 * @csspart card - The form.
 * @csspart field - The field with its name and what is wrong with it.
 */
export class WagateResetPassword extends IdentityElement {
  static override readonly styles = [buttonStyles, fieldStyles, signInStyles];
  static override readonly texts = [resetPasswordStrings, signInStrings];

  /** The token of the link. It is a secret: a property, no attribute. */
  @property({ attribute: false }) token = '';

  @state() private standing: Standing = { is: 'loading' };
  @state() private busy = false;
  @state() private shown = false;
  @state() private failure: FieldFailure | undefined;
  private readonly pause = new Pause(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token') || changed.has('identity')) void this.look();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { standing } = this;
    const word = standing.is === 'over' ? standing.how : standing.is === 'unread' ? 'error' : standing.is;
    this.setAttribute('state', !this.identity ? 'missing' : this.busy ? 'busy' : word);
    // What the link is, or what became of it, is read out first.
    if (changed.has('standing') && standing.is !== 'loading') this.renderRoot.querySelector('h2')?.focus();
  }

  protected override render() {
    const t = this.localize.area(resetPasswordStrings);
    const { standing } = this;
    if (!this.identity)
      return html`<div class="card" part="card"><p>${this.localize.area(signInStrings)('missing')}</p></div>`;
    switch (standing.is) {
      case 'loading':
        return html`<div class="card" part="card" role="status"><p>${t('loading')}</p></div>`;
      case 'unread':
        return card(
          t('title'),
          failureWords(this.localize, standing.failure, ''),
          html`<button class="button wide" type="button" @click=${this.look}>${t('again')}</button>`,
        );
      case 'open':
        return this.renderForm(standing.email);
      case 'done':
        return card(t('done_title'), t('done_text'), this.way('primary'));
      case 'over':
        return card(
          t(`${standing.how}_title`),
          html`${standing.how === 'expired' ? nothing : html`${t(`${standing.how}_text`)} `}${
            standing.how === 'gone' || standing.how === 'replaced' ? nothing : t('ask_again')
          }`,
          this.way(''),
        );
    }
  }

  private renderForm(email: string | undefined) {
    const t = this.localize.area(resetPasswordStrings);
    return card(
      t('title'),
      email ? t('whose', cleanLine(email)) : t('whose_unknown'),
      html`<input class="visually-hidden" type="text" name="username" autocomplete="username" tabindex="-1" aria-hidden="true"
          readonly .value=${email ?? ''} />
        ${passwordField(this.localize, {
          label: t('password'),
          autocomplete: 'new-password',
          error: this.failure && failureShown(this.localize, this.failure, this.pause),
          shown: this.shown,
          onShow: (shown) => {
            this.shown = shown;
          },
        })}
        ${submitButton(t('set'), this.busy, this.pause.left > 0)}`,
      this.onSubmit,
    );
  }

  private way(look: string) {
    return html`<button class="button wide ${look}" type="button" @click=${() => this.emit('wagate-sign-in-wanted')}>
      ${this.localize.area(resetPasswordStrings)('to_sign_in')}
    </button>`;
  }

  /** How the link stands. A plain service does not tell before it is used. */
  private readonly look = async (): Promise<void> => {
    const { identity, token } = this;
    if (!identity) return;
    if (!token) {
      this.standing = { is: 'over', how: 'unknown' };
      return;
    }
    this.standing = { is: 'loading' };
    let found: Standing;
    try {
      const { email } = await identity.account.resetLinkState({ token });
      found = { is: 'open', email };
    } catch (error) {
      found =
        overBy(error) ??
        ((error as { status?: number }).status === 404
          ? { is: 'open' }
          : { is: 'unread', failure: explain(error, 'password') });
    }
    // Another link may have come meanwhile.
    if (token === this.token && identity === this.identity) this.standing = found;
  };

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { identity, token } = this;
    const newPassword = this.renderRoot.querySelector<HTMLInputElement>('#password')?.value ?? '';
    if (!identity || this.busy || this.pause.left > 0) return;
    if (newPassword.length < 8) return this.fail({ field: 'password', text: 'short_password' });
    if (newPassword.length > 128) return this.fail({ field: 'password', text: 'long_password' });
    this.busy = true;
    this.failure = undefined;
    try {
      await identity.account.resetPassword({ token, newPassword });
      this.standing = { is: 'done' };
      this.emit('wagate-password-reset');
    } catch (error) {
      await this.settle(error, token);
    } finally {
      this.busy = false;
    }
  };

  /** Without an answer the password may be set all the same: the link tells, before it is asked for again. */
  private async settle(error: unknown, token: string): Promise<void> {
    this.pause.begin(error);
    const { status } = error as { status?: number };
    if (!status || status >= 500) {
      const now = await this.identity!.account.resetLinkState({ token }).catch((told: unknown) =>
        overBy(told),
      );
      if (now && 'how' in now && now.how === 'used') {
        this.standing = { is: 'done' };
        this.emit('wagate-password-reset');
        return;
      }
    }
    const over = overBy(error);
    this.busy = false;
    if (over) this.standing = over;
    else await this.fail(explain(error, 'password'));
  }

  private async fail(failure: FieldFailure): Promise<void> {
    this.failure = failure;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#password')?.focus();
  }
}

import type { Identity, IdentityError } from '@wagate/sdk/identity';
import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { Write } from '../data/write.js';
import { checkField } from '../parts/choice-field.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { buttonStyles } from '../styles/button.styles.js';
import { accountFailure, OF_PASSWORD } from './account-failure.js';
import { accountFailureStrings } from './account-failure.strings.js';
import { accountPasswordStrings } from './account-password.strings.js';
import { accountSection } from './account-section.js';
import { accountSectionStyles } from './account-section.styles.js';
import { passwordField, usernameField } from './password-field.js';

const SHORTEST = 8;
const LONGEST = 128;
const OF_NEXT = {
  PASSWORD_TOO_SHORT: 'short',
  PASSWORD_TOO_LONG: 'long',
  PASSWORD_TOO_COMMON: 'common',
  PASSWORD_IS_EMAIL: 'address',
} as const;
const isOfNext = (code: string): code is keyof typeof OF_NEXT => code in OF_NEXT;

/** Changes the own password. A part of `<wagate-account>`. */
export class WagateAccountPassword extends WagateElement {
  static override readonly styles = [buttonStyles, formStyles, accountSectionStyles];
  static override readonly texts = [accountPasswordStrings, accountFailureStrings, formStrings];

  @property({ attribute: false }) identity?: Identity;
  /** Whose password it is, for managers of passwords. */
  @property({ attribute: false }) email = '';
  /** The gateway refuses a device that was signed out at its next request; else it may go on for minutes. */
  @property({ type: Boolean }) immediate = false;

  @state() private shown = false;
  /** What the last change did. */
  @state() private done: 'changed' | 'changed_others' | 'changed_late' | undefined;

  private readonly form = new FormState(this, {
    initial: () => ({ current: '', next: '', others: true }),
    exact: ['current', 'next'],
    check: ({ current, next }) => {
      const t = this.localize.area(accountPasswordStrings);
      return {
        current: current ? undefined : this.localize.area(accountFailureStrings)('need_password'),
        next: !next
          ? t('need_next')
          : next.length < SHORTEST
            ? t('short')
            : next.length > LONGEST
              ? t('long')
              : next === current
                ? t('same')
                : undefined,
      };
    },
  });
  private readonly changing = new Write(
    this,
    async (currentPassword: string, newPassword: string, revokeOtherSessions: boolean) => {
      await this.identity!.account.changePassword({ currentPassword, newPassword, revokeOtherSessions });
      return true;
    },
    {
      // Without an answer the new one is tried: where it opens, it was changed.
      look: (_current, password) =>
        this.identity!.account.verifyPassword({ password }).then(
          () => true,
          (error: IdentityError) => {
            if (error.code !== OF_PASSWORD) throw error;
            return undefined;
          },
        ),
    },
  );

  protected override render() {
    const t = this.localize.area(accountPasswordStrings);
    const words = this.localize.area(accountFailureStrings);
    const look = { shown: this.shown, turn: this.turn };
    return accountSection(
      { title: t('title'), text: t('text') },
      html`<form class="form narrow" novalidate @submit=${this.onSubmit}>
        ${formSummary(this.form, this.problem || undefined)}
        ${usernameField(this.email)}
        ${passwordField(this.form, { name: 'current', label: words('current_password'), autocomplete: 'current-password', ...look })}
        ${passwordField(this.form, { name: 'next', label: t('next'), help: t('next_help'), autocomplete: 'new-password', ...look })}
        ${checkField(this.form, { name: 'others', label: t('others'), help: t(this.immediate ? 'others_help' : 'others_late') })}
        <div class="acts">
          <button class="button" type="submit" aria-busy=${this.form.busy ? 'true' : nothing}>${t('verb')}</button>
        </div>
      </form>
      <p class="told" role="status">${this.done ? t(this.done) : nothing}</p>`,
    );
  }

  /** Said above the fields; what is wrong with one of them stands under it. */
  private get problem(): string {
    const { error, problem, state } = this.changing;
    if (state.is === 'unknown' || state.is === 'looking') return problem;
    if (!error || error.code === OF_PASSWORD || isOfNext(error.code)) return '';
    return accountFailure(this.localize, error);
  }

  private readonly turn = (): void => {
    this.shown = !this.shown;
  };

  private readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.identity) return;
    this.done = undefined;
    this.changing.reset();
    const { others } = this.form.values;
    const changed = await this.form.submit(async ({ current, next }) => {
      if (!(await this.changing.run(current, next, others))) throw this.changing.error;
    });
    if (changed) {
      // Nothing of a password stays in a field once it is done.
      this.form.reset();
      this.shown = false;
      this.done = !others ? 'changed' : this.immediate ? 'changed_others' : 'changed_late';
      this.emit('wagate-account-changed', { what: 'password' });
      return;
    }
    const { code } = this.changing.error ?? {};
    const t = this.localize.area(accountPasswordStrings);
    if (code === OF_PASSWORD)
      this.form.refuse({ current: this.localize.area(accountFailureStrings)('wrong_password') });
    else if (code && isOfNext(code)) this.form.refuse({ next: t(OF_NEXT[code]) });
  };
}

import type { Identity, IdentitySchemas } from '@wagate/sdk/identity';
import { html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateCopy } from '../parts/copy.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { readOnlyField } from '../parts/read-only-field.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { accountFailure } from './account-failure.js';
import { accountFailureStrings } from './account-failure.strings.js';
import { accountProfileStrings } from './account-profile.strings.js';
import { accountSection } from './account-section.js';
import { accountSectionStyles } from './account-section.styles.js';

const LONGEST = 120;

/** The own name, and the address to sign in with. A part of `<wagate-account>`. */
export class WagateAccountProfile extends WagateElement {
  static override readonly styles = [buttonStyles, formStyles, accountSectionStyles];
  static override readonly texts = [accountProfileStrings, accountFailureStrings, formStrings];
  static override readonly dependencies = { 'wagate-copy': WagateCopy };

  @property({ attribute: false }) identity?: Identity;
  @property({ attribute: false }) user?: IdentitySchemas['User'];

  private readonly form = new FormState(this, {
    initial: () => ({ name: this.user?.name ?? '' }),
    check: ({ name }) => {
      const t = this.localize.area(accountProfileStrings);
      const long = [...name.trim()].length > LONGEST;
      return { name: !name.trim() ? t('need_name') : long ? t('long_name') : undefined };
    },
  });
  // The same name twice comes to the same.
  private readonly saving = new Write(this, (name: string) => this.identity!.account.update({ name }));

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What is being typed outlasts what is read again.
    if (changed.has('user') && !this.form.busy && !this.form.dirty) this.form.reset();
  }

  protected override render() {
    if (!this.user) return nothing;
    const t = this.localize.area(accountProfileStrings);
    const { error } = this.saving;
    const failure = error && error.code !== 'INVALID_NAME' ? accountFailure(this.localize, error) : undefined;
    return accountSection(
      { title: t('title'), text: t('text') },
      html`<form class="form narrow" novalidate @submit=${this.onSubmit}>
        ${formSummary(this.form, failure)}
        ${textField(this.form, { name: 'name', label: t('name'), autocomplete: 'name' })}
        ${readOnlyField({ label: t('email'), value: cleanLine(this.user.email), help: t('email_help') })}
        <div class="acts">
          <button class="button" type="submit" ?disabled=${!this.form.dirty && !this.form.busy} aria-busy=${this.form.busy ? 'true' : nothing}>${t('save')}</button>
        </div>
      </form>`,
    );
  }

  private readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.identity || !this.form.dirty) return;
    const t = this.localize.area(accountProfileStrings);
    this.saving.reset();
    const saved = await this.form.submit(async ({ name }) => {
      if (!(await this.saving.run(name))) throw this.saving.error;
    });
    if (saved) {
      toast(this, { text: t('saved') });
      this.emit('wagate-account-changed', { what: 'name' });
    } else if (this.saving.error?.code === 'INVALID_NAME') this.form.refuse({ name: t('bad_name') });
  };
}

import type { Identity, IdentitySchemas } from '@wagate/sdk/identity';
import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { tagStyles } from '../styles/tag.styles.js';
import { accountSection } from './account-section.js';
import { accountSectionStyles } from './account-section.styles.js';
import { accountTwoFactorStrings } from './account-two-factor.strings.js';
import type { TwoFactorAct } from './two-factor-acts.js';

/** Whether a second factor is on, and what can be done with it. A part of `<wagate-account>`. */
export class WagateAccountTwoFactor extends WagateElement {
  static override readonly styles = [buttonStyles, tagStyles, accountSectionStyles];
  static override readonly texts = [accountTwoFactorStrings];
  static override readonly dependencies = readingElements;

  @property({ attribute: false }) identity?: Identity;
  @property({ attribute: false }) user?: IdentitySchemas['User'];
  /** What the embedded gateway tells of the account; undefined of a plain one. */
  @property({ attribute: false }) facts?: IdentitySchemas['AccountState'];

  @state() private act: TwoFactorAct | undefined;
  private readonly change = new SubElement(
    this,
    'wagate-two-factor-change',
    () => import('../define/two-factor-change.js'),
  );

  protected override render() {
    if (!this.user) return nothing;
    const t = this.localize.area(accountTwoFactorStrings);
    const on = this.user.twoFactorEnabled === true;
    return html`${accountSection(
      {
        title: t('title'),
        text: t('text'),
        aside: html`<span class=${on ? 'tag positive' : 'tag'}>${t(on ? 'on' : 'off')}</span>`,
      },
      html`${on ? this.renderLeft() : nothing}
        <div class="acts">
          ${on ? html`${this.button('renew')}${this.button('codes', 'new_codes')}${this.button('off', 'switch_off')}` : this.button('set_up')}
        </div>`,
    )}
    ${
      this.act
        ? this.change.show(html`<wagate-two-factor-change
            .identity=${this.identity}
            .act=${this.act}
            .email=${this.user.email}
            .held=${this.facts?.renewsTwoFactor ?? false}
            .done=${this.onDone}
          ></wagate-two-factor-change>`)
        : nothing
    }`;
  }

  private renderLeft() {
    const t = this.localize.area(accountTwoFactorStrings);
    const left = this.facts?.backupCodesLeft;
    if (typeof left !== 'number') return nothing;
    return html`<p class="told">${left > 0 ? t('codes_left', left) : t('no_codes_left')}</p>`;
  }

  private button(act: TwoFactorAct, label: 'set_up' | 'renew' | 'new_codes' | 'switch_off' = act as 'renew') {
    return html`<button
      class="button"
      type="button"
      @pointerenter=${() => this.change.fetch()}
      @click=${() => {
        this.act = act;
      }}
    >${this.localize.area(accountTwoFactorStrings)(label)}</button>`;
  }

  private readonly onDone = (act?: TwoFactorAct): void => {
    this.act = undefined;
    if (!act) return;
    const t = this.localize.area(accountTwoFactorStrings);
    if (act !== 'codes')
      toast(this, {
        text: t(act === 'off' ? 'off_toast' : act === 'renew' ? 'renewed_toast' : 'on_toast'),
      });
    this.emit('wagate-account-changed', { what: 'two_factor' });
  };
}

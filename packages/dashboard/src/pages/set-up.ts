import '@wagate/elements/define/confirm';
import { cleanLine, property, state, toast, WagateElement } from '@wagate/elements/parts';
import type { Identity, IdentityError } from '@wagate/sdk/identity';
import { html } from 'lit';
import { type Account, currentAccount } from '../account.js';
import type { Settings } from '../settings.js';
import { ask } from '../shell/events.js';
import { setUpStrings } from './set-up.strings.js';

type Failure = 'used' | 'unreachable' | 'failed';

/** Offers whoever is signed in and opened the set-up link to be the first super admin. */
export class DashboardSetUp extends WagateElement {
  static override readonly texts = [setUpStrings];

  @property({ attribute: false }) identity!: Identity;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) account!: Account;
  /** Of the link: a secret. */
  @property({ attribute: false }) token = '';

  @state() private step: 'asks' | 'busy' | Failure = 'asks';
  private t = this.localize.area(setUpStrings);

  override render() {
    const { t, account, settings, step } = this;
    return html`<wagate-confirm
      open
      heading=${t('heading')}
      verb=${t('verb')}
      ?busy=${step === 'busy'}
      .failure=${step === 'asks' || step === 'busy' ? undefined : t(step)}
      @wagate-dialog-close=${this.onAnswer}
    >
      <p>${t('who', cleanLine(account.name), cleanLine(account.email))}</p>
      <p>${t('text', settings.name)}</p>
    </wagate-confirm>`;
  }

  private async onAnswer({ detail }: HTMLElementEventMap['wagate-dialog-close']): Promise<void> {
    if (detail.reason !== 'confirm') return ask(this, 'dashboard-set-up-ended', null);
    if (this.step === 'busy') return;
    this.step = 'busy';
    const failure = await this.become();
    if (failure) {
      this.step = failure;
      return;
    }
    toast(this, { text: this.t('done') });
    ask(this, 'dashboard-set-up-ended', null);
  }

  private async become(): Promise<Failure | undefined> {
    try {
      await this.identity.account.becomeSuperAdmin({ setupToken: this.token });
      return undefined;
    } catch (error) {
      const { code, status } = error as IdentityError;
      // Where no answer came it may have happened: a second try would only hear that the link was used.
      const now = await currentAccount(this.identity).catch(() => undefined);
      if (now?.superAdmin) return undefined;
      if (code === 'INVALID_SETUP_TOKEN' || status === 404) return 'used';
      return status === 0 ? 'unreachable' : 'failed';
    }
  }
}

customElements.define('dashboard-set-up', DashboardSetUp);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-set-up': DashboardSetUp;
  }
}

import '@wagate/elements/define/invitation';
import { designToken, property, WagateElement } from '@wagate/elements/parts';
import type { Identity } from '@wagate/sdk/identity';
import { css, html } from 'lit';
import type { Settings } from '../settings.js';
import { shellStrings } from '../strings.js';

/** Where a link of an invitation leads, signed in or not: outside of the shell, since it may be for another account. */
export class DashboardInvitationPage extends WagateElement {
  static override styles = css`
    :host {
      display: grid;
      place-items: center;
      min-block-size: 100dvh;
      padding: 16px;
      background: ${designToken('canvas')};
    }
    wagate-invitation {
      inline-size: min(384px, 100%);
    }
  `;

  @property({ attribute: false }) identity!: Identity;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) invitation = '';

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    const t = this.localize.area(shellStrings);
    document.title = t('pageTitle', t('invitation'));
  }

  override render() {
    return html`<main><h1 class="visually-hidden">${this.localize.area(shellStrings)('invitation')}</h1><wagate-invitation
      .identity=${this.identity}
      .invitation=${this.invitation}
      gateway-name=${this.settings.name}
      ?sign-up-closed=${!this.settings.registration}
      ?mail=${this.settings.mail}
    ></wagate-invitation></main>`;
  }
}

customElements.define('dashboard-invitation-page', DashboardInvitationPage);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-invitation-page': DashboardInvitationPage;
  }
}

import '@wagate/elements/define/reset-password';
import { designToken, property, state, WagateElement } from '@wagate/elements/parts';
import type { Identity } from '@wagate/sdk/identity';
import { css, html } from 'lit';
import { shellStrings } from '../strings.js';

/**
 * Where a reset link leads, whoever is signed in: outside of the shell, since it may be for another account. The token stands in the fragment, which no
 * server log ever sees, and is taken out of the address at once.
 */
export class DashboardResetPage extends WagateElement {
  static override styles = css`
    :host {
      display: grid;
      place-items: center;
      min-block-size: 100dvh;
      padding: 16px;
      background: ${designToken('canvas')};
    }
    main {
      inline-size: min(384px, 100%);
    }
  `;

  @property({ attribute: false }) identity!: Identity;

  @state() private token = takeToken() ?? '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onHash);
    this.token = '';
  }

  override render() {
    return html`<main><h1 class="visually-hidden">${this.localize.area(shellStrings)('newPassword')}</h1><wagate-reset-password .identity=${this.identity} .token=${this.token}></wagate-reset-password></main>`;
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    const t = this.localize.area(shellStrings);
    document.title = t('pageTitle', t('newPassword'));
  }

  /** The link was opened in a tab that shows this page already: a browser then changes the fragment alone. */
  private readonly onHash = (): void => {
    this.token = takeToken() ?? this.token;
  };
}

function takeToken(): string | undefined {
  const token = location.hash.slice(1);
  if (token) history.replaceState(null, '', location.pathname);
  return token || undefined;
}

customElements.define('dashboard-reset-page', DashboardResetPage);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-reset-page': DashboardResetPage;
  }
}

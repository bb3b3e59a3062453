import {
  avatar,
  avatarStyles,
  buttonStyles,
  CHAT,
  INFO,
  icon,
  MORE,
  property,
  SESSION,
  WagateElement,
} from '@wagate/elements/parts';
import { html, nothing } from 'lit';
import type { Account } from '../account.js';
import type { Preferences } from '../preferences.js';
import { type Route, routePath } from '../routes.js';
import type { Settings } from '../settings.js';
import { shellStrings } from '../strings.js';
import { sidebarStyles } from './sidebar.styles.js';

/** What nobody opens at once comes a little later, or when a hand moves towards it. */
const PANEL_AFTER_MS = 3_000;
const fetchPanel = () => void import('./account-panel.js').catch(() => undefined);

/** Organization, pages and the person: the start side of every page, and the sheet of a narrow one. */
export class DashboardSidebar extends WagateElement {
  static override styles = [buttonStyles, avatarStyles, sidebarStyles];

  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) preferences!: Preferences;
  @property({ attribute: false }) route!: Route;

  private t = this.localize.area(shellStrings);

  override connectedCallback(): void {
    super.connectedCallback();
    setTimeout(fetchPanel, PANEL_AFTER_MS);
  }

  override render() {
    const { t, account, settings } = this;
    return html`
      <wagate-org-switcher class="organization"></wagate-org-switcher>
      <nav aria-label=${t('navigation')}>
        <h2>${t('workspace')}</h2>
        <ul>
          ${this.link({ page: 'sessions' }, SESSION, t('sessions'), ['sessions', 'session'])}
          ${this.link({ page: 'viewer' }, CHAT, t('viewer'), ['viewer'])}
        </ul>
      </nav>
      <div class="foot">
        ${
          settings.demo === undefined
            ? nothing
            : html`<p class="demo">
                ${icon(INFO)}
                <span>
                  ${t('demo')}
                  <a class="link" href=${settings.demo} target="_blank">
                    ${t('demoLink')}<span class="visually-hidden"> (${t('demoOpens')})</span>
                  </a>
                </span>
              </p>`
        }
        <button
          class="me"
          popovertarget="account"
          aria-label=${t('account', account.name)}
          @pointerenter=${fetchPanel}
          @focus=${fetchPanel}
          @click=${fetchPanel}
        >
          ${avatar({ name: account.name, jid: account.id })}
          <span class="who">
            <b>${account.name}</b>
            <span>${account.superAdmin ? t('superAdmin') : account.email}</span>
          </span>
          ${icon(MORE)}
        </button>
        <dashboard-account-panel
          id="account"
          popover
          .account=${account}
          .preferences=${this.preferences}
        ></dashboard-account-panel>
      </div>
    `;
  }

  private link(to: Route, glyph: string, text: string, pages: Route['page'][]) {
    const here = pages.includes(this.route.page);
    return html`<li>
      <a href=${routePath(to)} aria-current=${here ? 'page' : nothing}>${icon(glyph)}<span>${text}</span></a>
    </li>`;
  }
}

customElements.define('dashboard-sidebar', DashboardSidebar);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-sidebar': DashboardSidebar;
  }
}

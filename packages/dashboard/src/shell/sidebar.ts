import type { WagateOrgSwitcher } from '@wagate/elements';
import {
  avatar,
  avatarStyles,
  buttonStyles,
  INFO,
  icon,
  MORE,
  property,
  query,
  SEARCH,
  WagateElement,
} from '@wagate/elements/parts';
import { html, nothing } from 'lit';
import type { Account } from '../account.js';
import { whole } from '../below.js';
import type { Page } from '../pages/page.js';
import type { Entry } from '../pages/registry.js';
import type { Preferences } from '../preferences.js';
import type { Settings } from '../settings.js';
import { shellStrings } from '../strings.js';
import { ask } from './events.js';
import { sidebarStyles } from './sidebar.styles.js';

/** Where a shortcut is pressed with ⌘. */
const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** What nobody opens at once comes a little later, or when a hand moves towards it. */
const PANEL_AFTER_MS = 3_000;
const fetchPanel = () => void import('./account-panel.js').catch(() => undefined);

/** A page to lead to, and how much of it waits for somebody. */
export type SidebarEntry = Entry & { readonly count: number };

/** Organization, pages and the person: the start side of every page, and the sheet of a narrow one. */
export class DashboardSidebar extends WagateElement {
  static override styles = [buttonStyles, avatarStyles, sidebarStyles];

  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) preferences!: Preferences;
  /** The pages to lead to, in order. */
  @property({ attribute: false }) entries: readonly SidebarEntry[] = [];
  /** The one of them that is on show. */
  @property({ attribute: false }) here: Page | undefined;

  @query('.me') private me!: HTMLButtonElement;
  @query('wagate-org-switcher') private switcher!: WagateOrgSwitcher;
  private t = this.localize.area(shellStrings);

  override connectedCallback(): void {
    super.connectedCallback();
    setTimeout(fetchPanel, PANEL_AFTER_MS);
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    const before = changed.get('account') as Account | undefined;
    // Another tab may have entered another one.
    if (before && before.organizationId !== this.account.organizationId) void this.switcher.refresh();
  }

  override render() {
    const { t, account, settings } = this;
    return html`
      <wagate-org-switcher class="organization" .organization=${account.organizationId}></wagate-org-switcher>
      <button
        class="commands"
        aria-keyshortcuts=${mac ? 'Meta+K' : 'Control+K'}
        @click=${() => ask(this, 'dashboard-commands', null)}
      >
        ${icon(SEARCH)}<span>${t('commandsShort')}</span><kbd aria-hidden="true">${mac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <nav aria-label=${t('navigation')}>
        ${[...new Set(this.entries.map(({ group }) => group))].map((group) => this.group(group))}
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
            <b class="name"><bdi>${account.name}</bdi></b>
            <span class="name"><bdi>${account.superAdmin ? t('superAdmin') : account.email}</bdi></span>
          </span>
          ${icon(MORE)}
        </button>
        <dashboard-account-panel
          id="account"
          popover
          @beforetoggle=${this.onPanelToggle}
          .account=${account}
          .preferences=${this.preferences}
        ></dashboard-account-panel>
      </div>
    `;
  }

  /** The browser gives the focus back from a popover, but not from a shadow root in it. */
  private onPanelToggle({ newState, target }: ToggleEvent) {
    if (newState === 'closed' && (target as Element).matches(':focus-within')) this.me.focus();
  }

  private group(name: Entry['group']) {
    return html`<section>
      <h2>${this.t(name)}</h2>
      <ul>
        ${this.entries.filter(({ group }) => group === name).map((entry) => this.link(entry))}
      </ul>
    </section>`;
  }

  private link({ page, href, icon: glyph, label, count }: SidebarEntry) {
    return html`<li>
      <a href=${whole(href)} aria-current=${page === this.here ? 'page' : nothing}>
        ${icon(glyph)}<span class="label">${this.t(label)}</span>${count ? this.count(count) : nothing}
      </a>
    </li>`;
  }

  private count(count: number) {
    const number = this.localize.number(count);
    return html`<span class="count" aria-hidden="true">${number}</span>
      <span class="visually-hidden">${this.t('needAttention', number)}</span>`;
  }
}

customElements.define('dashboard-sidebar', DashboardSidebar);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-sidebar': DashboardSidebar;
  }
}

import '@wagate/elements/define/org-switcher';
import { LiveController, type WagateOrgSwitcher } from '@wagate/elements';
import {
  buttonStyles,
  CLOSE,
  floatingStyles,
  icon,
  MENU,
  property,
  query,
  SEARCH,
  state,
  WagateElement,
} from '@wagate/elements/parts';
import type { Gateway } from '@wagate/sdk';
import { capabilities } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import type { Account } from '../account.js';
import { basePath } from '../address.js';
import { navigate } from '../navigate.js';
import { access } from '../pages/access.js';
import { findPage, inNavigation } from '../pages/registry.js';
import type { Preferences } from '../preferences.js';
import type { Settings } from '../settings.js';
import { shellStrings } from '../strings.js';
import { AttentionCounts } from './attention-counts.js';
import { CommandControl } from './command-control.js';
import './connection.js';
import './page-view.js';
import { shellStyles } from './shell.styles.js';
import './sidebar.js';

/** The frame of every page: a sidebar, which a narrow window keeps in a sheet, and the page beside it. */
export class DashboardShell extends WagateElement {
  static override styles = [buttonStyles, floatingStyles, shellStyles];

  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) preferences!: Preferences;
  @property({ attribute: false }) gateway!: Gateway;
  @property({ attribute: false }) address!: URL;

  @state() private sheetOpen = false;

  @query('dialog') private sheet!: HTMLDialogElement;
  @query('main') private main!: HTMLElement;
  @query('.bar wagate-org-switcher') private switcher!: WagateOrgSwitcher;

  private t = this.localize.area(shellStrings);
  private readonly caller = new LiveController(
    this,
    () => [this.gateway] as const,
    (gateway) => capabilities(gateway),
  );
  private readonly attention = new AttentionCounts(this, () => ({
    gateway: this.gateway,
    pages: this.entries.map(({ page }) => page),
  }));
  private readonly commands = new CommandControl(this);
  private found: ReturnType<typeof findPage>;

  /** The pages that the sidebar leads to. What stands behind one that is not decided yet waits: nothing moves away under a hand. */
  private get entries() {
    const decided = inNavigation.map((entry) => ({
      entry,
      may: access(entry.page, this.caller.value, this.account),
    }));
    const waits = decided.findIndex(({ may }) => may === 'unknown');
    return decided
      .slice(0, waits < 0 ? undefined : waits)
      .flatMap(({ entry, may }) => (may === 'yes' ? entry : []));
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('address')) this.found = findPage(this.address.pathname);
    const before = changed.get('account') as Account | undefined;
    if (before && before.organizationId !== this.account.organizationId) this.enterOrganization();
  }

  /** What the address names is of the organization before: the page goes on without it. */
  private enterOrganization(): void {
    void this.switcher.refresh();
    const { page, params } = this.found ?? {};
    if (!page || Object.keys(params ?? {}).length === 0) return;
    const home = basePath((page.under ?? page).path);
    this.address = new URL(home, this.address);
    this.found = findPage(home);
    // Once this one stands: whoever is told of an address renders anew.
    void this.updateComplete.then(() => navigate(home, { replace: true }));
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    const { t, localize, attention, found } = this;
    const { total } = attention;
    const allowed = found && access(found.page, this.caller.value, this.account) !== 'no';
    const title = t('pageTitle', t(allowed ? found.page.title : 'notFound'));
    document.title = total ? `(${localize.number(total)}) ${title}` : title;
    const before = changed.get('address') as URL | undefined;
    if (before) this.arrive(findPage(before.pathname)?.page !== found?.page);
  }

  private leads = (pathname: string): boolean => {
    const found = findPage(pathname);
    return found !== undefined && access(found.page, this.caller.value, this.account) === 'yes';
  };

  /** Another role opens other pages. */
  private onMemberChanged = ({ detail }: CustomEvent<{ userId: string }>): void => {
    if (detail.userId === this.account.id) void this.caller.store?.refresh();
  };

  /** After a navigation the sheet closes; on another page a screen reader begins anew, within one its element knows where. */
  private arrive(anew: boolean): void {
    if (this.sheet.open) this.sheet.close();
    this.commands.close();
    if (anew) this.main.focus();
  }

  override render() {
    const { t } = this;
    return html`
      <a class="button skip" href="#page" @click=${this.onSkip}>${t('skip')}</a>
      <aside>${this.sidebar()}</aside>
      <div class="bar">
        <button class="icon-button" aria-label=${t('openNavigation')} @click=${this.openSheet}>${icon(MENU)}</button>
        <wagate-org-switcher .organization=${this.account.organizationId}></wagate-org-switcher>
        <button class="icon-button" aria-label=${t('commands')} @click=${this.commands.show}>${icon(SEARCH)}</button>
      </div>
      <dashboard-connection
        .connection=${this.attention.connection}
        .missing=${this.commands.missing}
      ></dashboard-connection>
      <main id="page" tabindex="-1" @wagate-member-changed=${this.onMemberChanged}>
        <dashboard-page .page=${this.found?.page} .context=${this.context()}></dashboard-page>
      </main>
      <dialog aria-label=${t('navigation')} @click=${this.onBackdrop} @close=${this.onSheetClosed}>
        <button class="icon-button" aria-label=${t('closeNavigation')} @click=${() => this.sheet.close()}>${icon(CLOSE)}</button>
        ${this.sheetOpen ? this.sidebar() : nothing}
      </dialog>
      ${this.commands.asked ? this.commandMenu() : nothing}
    `;
  }

  private sidebar() {
    return html`<dashboard-sidebar
      .account=${this.account}
      .settings=${this.settings}
      .preferences=${this.preferences}
      .entries=${this.entries.map((entry) => ({ ...entry, count: this.attention.of(entry.page) }))}
      .here=${this.found?.page.under ?? this.found?.page}
      @dashboard-commands=${this.onCommands}
    ></dashboard-sidebar>`;
  }

  private commandMenu() {
    return html`<dashboard-commands
      .open=${this.commands.open}
      .gateway=${this.gateway}
      .entries=${this.entries}
      .inView=${(this.found?.params as { session?: string } | undefined)?.session}
      @wagate-command-select=${this.commands.close}
      @wagate-command-close=${this.commands.close}
    ></dashboard-commands>`;
  }

  private context() {
    const { gateway, account, settings, preferences, t, found } = this;
    return {
      params: found?.params ?? {},
      query: this.address.searchParams,
      gateway,
      account,
      capabilities: this.caller.value,
      settings,
      preferences,
      t,
      leads: this.leads,
      go: navigate,
    };
  }

  private onCommands() {
    // Two above each other are one too many to leave.
    if (this.sheet.open) this.sheet.close();
    this.commands.show();
  }

  private openSheet() {
    this.sheetOpen = true;
    this.sheet.showModal();
  }

  private onSheetClosed() {
    this.sheetOpen = false;
  }

  private onSkip(event: Event) {
    event.preventDefault();
    this.main.focus();
  }

  private onBackdrop(event: MouseEvent) {
    if (event.target === this.sheet) this.sheet.close();
  }
}

customElements.define('dashboard-shell', DashboardShell);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-shell': DashboardShell;
  }
}

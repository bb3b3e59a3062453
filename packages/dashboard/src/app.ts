import { buttonStyles, fetchTexts, property, query, state, WagateElement } from '@wagate/elements/parts';
import { browserEnvironment, createGateway, type Gateway, identitySession } from '@wagate/sdk';
import { createIdentity, type Identity } from '@wagate/sdk/identity';
import { css, html, nothing } from 'lit';
import { type Account, currentAccount } from './account.js';
import { loadLocale } from './locale.js';
import { interceptLinks, navigate } from './navigate.js';
import { applyPreferences, keepPreferences, type Preferences } from './preferences.js';
import { parseRoute, type Route } from './routes.js';
import type { Settings } from './settings.js';
import type { DashboardShell } from './shell/shell.js';
import { shellStrings } from './strings.js';

const RETRY_MS = 3000;

/** What only one side of the sign-in needs, fetched when it is known which. */
const signedOut = () => import('./pages/sign-in-page.js');
const signedIn = () => Promise.all([import('./shell/shell.js'), import('./pages/page.js')]);

/** The dashboard: who is signed in decides between the sign-in page and the shell, the address between its pages. */
export class DashboardApp extends WagateElement {
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: block;
        min-block-size: 100dvh;
        background: var(--_canvas);
      }
      .wait {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 8px;
        min-block-size: 100dvh;
        padding: 16px;
        text-align: center;
      }
      .wait h1 {
        margin: 0;
        font: 600 16px/24px var(--_font);
      }
      .wait p {
        color: var(--_text-muted);
      }
    `,
  ];

  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) preferences!: Preferences;

  /** Undefined until asked, null when nobody is signed in. */
  @state() private account: Account | null | undefined;
  @state() private unreachable = false;
  @state() private route: Route = parseRoute(location.pathname);
  @state() private gateway: Gateway | undefined;

  @query('dashboard-shell') private shell!: DashboardShell | null;

  private readonly identity: Identity = createIdentity({ baseUrl: location.origin });
  private endDemo: (() => void) | undefined;
  private endLinks: (() => void) | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private t = this.localize.area(shellStrings);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.onAddress);
    document.addEventListener('visibilitychange', this.onVisible);
    this.endLinks = interceptLinks(this, (path) => navigate(parseRoute(path)));
    void this.check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.onAddress);
    document.removeEventListener('visibilitychange', this.onVisible);
    this.endLinks?.();
    this.leave();
    clearTimeout(this.retry);
  }

  override render() {
    if (this.unreachable) return this.waiting(this.t('unreachable'), this.t('unreachableHelp'));
    if (this.account === undefined) return nothing;
    if (this.account === null || !this.gateway) {
      return html`<dashboard-sign-in-page
        .identity=${this.identity}
        .settings=${this.settings}
        .preferences=${this.preferences}
        @wagate-account-signed-in=${this.check}
        @dashboard-preferences=${this.onPreferences}
      ></dashboard-sign-in-page>`;
    }
    return html`<wagate-provider
      .gateway=${this.gateway}
      .identity=${this.identity}
      @wagate-organization-changed=${this.check}
      @wagate-account-required=${this.check}
      @dashboard-sign-out=${this.onSignOut}
      @dashboard-preferences=${this.onPreferences}
    >
      <dashboard-shell .account=${this.account} .settings=${this.settings} .preferences=${this.preferences} .route=${this.route}>
        <dashboard-page .route=${this.route} .settings=${this.settings}></dashboard-page>
      </dashboard-shell>
    </wagate-provider>`;
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    if (changed.has('route') && changed.get('route') !== undefined)
      void this.updateComplete.then(() => this.shell?.arrive?.());
    document.title = this.t('pageTitle', this.pageName());
  }

  private waiting(title: string, help: string) {
    return html`<div class="wait" role="status"><h1>${title}</h1><p>${help}</p></div>`;
  }

  private pageName(): string {
    if (!this.account) return this.t('signIn');
    if (this.route.page === 'viewer') return this.t('viewer');
    return this.route.page === 'session' ? this.t('linkPhone') : this.t('sessions');
  }

  /** Asks who is signed in; another person or organization gets a gateway of its own, so that nothing of the last one stays. */
  private check = async (): Promise<void> => {
    clearTimeout(this.retry);
    let account: Account | null;
    try {
      account = await currentAccount(this.identity);
    } catch {
      this.unreachable = this.account === undefined;
      this.retry = setTimeout(this.check, RETRY_MS);
      return;
    }
    this.unreachable = false;
    const same =
      account &&
      this.account &&
      account.id === this.account.id &&
      account.organizationId === this.account.organizationId;
    this.account = account;
    if (same) return;
    this.leave();
    if (account) this.enter();
    else void signedOut();
  };

  private enter(): void {
    void signedIn();
    this.gateway = createGateway({
      baseUrl: location.origin,
      auth: identitySession({ identityUrl: location.origin }),
      environment: browserEnvironment(window),
    });
    if (this.settings.demo !== undefined) void this.offerDemo(this.gateway);
  }

  private async offerDemo(gateway: Gateway): Promise<void> {
    const { answerDemoPhone } = await import('./demo-scanner.js');
    if (gateway === this.gateway) this.endDemo = answerDemoPhone(gateway);
  }

  private leave(): void {
    this.endDemo?.();
    this.endDemo = undefined;
    this.gateway = undefined;
  }

  private onAddress = () => {
    this.route = parseRoute(location.pathname);
  };

  /** Another tab may have signed out or changed the organization meanwhile. */
  private onVisible = () => {
    if (document.visibilityState === 'visible' && this.account) void this.check();
  };

  private onSignOut = async () => {
    await this.identity.signOut().catch(() => undefined);
    navigate({ page: 'sessions' }, { replace: true });
    await this.check();
  };

  private onPreferences = async ({ detail }: CustomEvent<Preferences>) => {
    await loadLocale(detail.locale);
    await fetchTexts();
    this.preferences = detail;
    keepPreferences(localStorage, detail);
    applyPreferences(document.documentElement, detail, navigator.languages);
  };
}

customElements.define('dashboard-app', DashboardApp);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-app': DashboardApp;
  }
}

import { cleanLine, property, state, toast, WagateElement } from '@wagate/elements/parts';
import { createIdentity, type Identity } from '@wagate/sdk/identity';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type Account, currentAccount, enterAnother, signOut } from './account.js';
import { matchPath } from './address.js';
import { appStyles } from './app.styles.js';
import { baseUrl, present } from './below.js';
import { Demo } from './demo.js';
import { FetchedCode, type Load } from './fetched-code.js';
import { loadLocale } from './locale.js';
import { interceptLinks, navigate } from './navigate.js';
import { applyPreferences, keepPreferences, type Preferences } from './preferences.js';
import { Presence, type PresenceState } from './presence.js';
import { sentence, sentenceStyles, uncodedSentence } from './sentence.js';
import { inLanguage, type Settings } from './settings.js';
import { SetupLink } from './setup-link.js';
import { shellStrings } from './strings.js';

/** Where links lead that may be for another account than the one that is signed in. */
const INVITATION = '/invitation/:id';
const RESET = '/reset';

/** What only one side of the sign-in needs, fetched when it is known which. */
const signedOut = () => import('./pages/sign-in-page.js');
const signedIn = () => import('./shell/shell.js');
const invited = () => import('./pages/invitation-page.js');
const resetting = () => import('./pages/reset-page.js');
const signedInBefore = () => import('./pages/sign-in-again.js');
const refused = () => import('./pages/refused.js');
const settingUp = () => import('./pages/set-up.js');
const acting = () => import('@wagate/elements/define/impersonation');

/**
 * The dashboard: who is signed in decides between the sign-in page and the shell, the shell finds the page at the address. A sign-in that ends by
 * itself takes nothing from the screen: it is asked for again above the page, which goes on when the same person is back.
 */
export class DashboardApp extends WagateElement {
  static override styles = [...sentenceStyles, appStyles];

  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) preferences!: Preferences;

  @state() private address = present();

  private readonly identity: Identity = createIdentity({ baseUrl: baseUrl() });
  private readonly presence = new Presence(this, this.identity, {
    entered: (gateway) => {
      if (this.settings.demo !== undefined) void this.demo.enter(gateway);
    },
    left: () => this.demo.leave(),
    refused: () => navigate('/', { replace: true }),
  });
  private readonly code = new FetchedCode(this);
  private readonly setup = new SetupLink(this);
  private readonly demo = new Demo();
  private endLinks: (() => void) | undefined;
  private t = this.localize.area(shellStrings);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.onAddress);
    this.endLinks = interceptLinks(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.onAddress);
    this.endLinks?.();
  }

  override render() {
    const { state } = this.presence;
    const { pathname } = this.address;
    const invitation = matchPath(INVITATION, pathname)?.id;
    if (pathname === RESET && state.is !== 'unreachable' && state.is !== 'refused') return this.renderReset();
    switch (state.is) {
      case 'unreachable':
        return sentence(this.t('unreachable'), this.t('unreachableHelp'), nothing);
      case 'asking':
        return nothing;
      case 'refused':
        return this.with(
          refused,
          html`<dashboard-refused
            .identity=${this.identity}
            .settings=${this.settings}
            .refusal=${state.refusal}
            @wagate-organization-changed=${() => this.presence.goOn()}
            @dashboard-go-on=${this.onGoOn}
            @dashboard-sign-out=${this.onSignOut}
          ></dashboard-refused>`,
        );
      case 'nobody':
        return invitation === undefined ? this.renderSignIn() : this.renderInvitation(invitation);
      case 'somebody':
        return invitation === undefined ? this.renderSomebody(state) : this.renderInvitation(invitation);
    }
  }

  /** The template once its code is there, or why it is not. Until then its tags keep their place. */
  private with(load: Load, template: TemplateResult): TemplateResult {
    const code = this.code.of(load);
    if (code !== 'unreachable' && code !== 'outdated') return template;
    return html`<main class="alone">${uncodedSentence(this.t, code, this.code.again)}</main>`;
  }

  private renderReset() {
    return this.with(
      resetting,
      html`<dashboard-reset-page
        .identity=${this.identity}
        @wagate-password-reset=${this.onPasswordReset}
        @wagate-sign-in-wanted=${() => navigate('/')}
      ></dashboard-reset-page>`,
    );
  }

  private renderInvitation(invitation: string) {
    return this.with(
      invited,
      html`<dashboard-invitation-page
        .identity=${this.identity}
        .settings=${this.settings}
        .invitation=${invitation}
        @wagate-account-signed-in=${this.presence.check}
        @wagate-account-signed-out=${this.onSignedOut}
        @wagate-invitation-accepted=${this.onAccepted}
      ></dashboard-invitation-page>`,
    );
  }

  private renderSignIn() {
    return this.with(
      signedOut,
      html`<dashboard-sign-in-page
        .identity=${this.identity}
        .settings=${this.settings}
        .preferences=${this.preferences}
        .setupToken=${this.setup.token}
        @wagate-account-signed-in=${this.presence.check}
        @dashboard-preferences=${this.onPreferences}
      ></dashboard-sign-in-page>`,
    );
  }

  private renderSomebody(state: Extract<PresenceState, { is: 'somebody' }>) {
    const { presence } = this;
    const page = this.with(signedIn, this.renderShell(state));
    const again = () =>
      this.with(
        signedInBefore,
        html`<dashboard-sign-in-again
          .identity=${this.identity}
          .settings=${this.settings}
          @wagate-account-signed-in=${presence.signedInAgain}
          @wagate-account-banned=${this.onBanned}
        ></dashboard-sign-in-again>`,
      );
    // One template, so that the page stays the same beneath.
    return html`${keyed(state.visit, page)}${state.ended ? again() : this.renderSetUp(state.account)}`;
  }

  /** Whoever is signed in already may be the one that the set-up link is for. */
  private renderSetUp(account: Account) {
    if (!this.setup.token || account.superAdmin || account.impersonatedBy) return nothing;
    return this.with(
      settingUp,
      html`<dashboard-set-up
        .identity=${this.identity}
        .settings=${this.settings}
        .account=${account}
        .token=${this.setup.token}
        @dashboard-set-up-ended=${this.onSetUpEnded}
      ></dashboard-set-up>`,
    );
  }

  private renderShell({ account, gateway }: Extract<PresenceState, { is: 'somebody' }>) {
    const { check } = this.presence;
    // Nothing of another person is shown before what says so is there.
    if (account.impersonatedBy && this.code.of(acting) !== 'here') return this.with(acting, html``);
    return html`<wagate-provider
      .gateway=${gateway}
      .identity=${this.identity}
      @wagate-organization-changed=${check}
      @wagate-organization-delete=${this.presence.willMove}
      @wagate-organization-deleted=${this.onDeleted}
      @wagate-organization-left=${this.onLeft}
      @wagate-account-required=${check}
      @wagate-account-changed=${check}
      @wagate-account-signed-out=${this.onSignedOut}
      @wagate-impersonation-started=${this.onOtherPerson}
      @wagate-impersonation-stopped=${this.onOtherPerson}
      @dashboard-sign-out=${this.onSignOut}
      @dashboard-preferences=${this.onPreferences}
    >
      <div class="page">
      ${account.impersonatedBy ? html`<wagate-impersonation></wagate-impersonation>` : nothing}
      <dashboard-shell
        .gateway=${gateway}
        .account=${account}
        .settings=${this.settings}
        .preferences=${this.preferences}
        .address=${this.address}
      ></dashboard-shell>
      </div>
    </wagate-provider>`;
  }

  protected override willUpdate(): void {
    // Its holder signed up, or was one before: there is nothing left to do with it.
    if (this.setup.token && this.presence.account?.superAdmin) this.setup.end();
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    // Inside, the shell names the page; those outside of it name themselves.
    const { pathname } = this.address;
    const elsewhere = pathname === RESET || matchPath(INVITATION, pathname);
    if (this.presence.state.is === 'nobody' && !elsewhere)
      document.title = this.t('pageTitle', this.t('signIn'));
  }

  private onAddress = () => {
    this.address = present();
  };

  private onSetUpEnded = () => {
    this.setup.end();
    void this.presence.check();
  };

  /** Signing in again told so. */
  private onBanned = ({ detail }: CustomEvent<{ until?: number }>) =>
    this.presence.onRefusal({ kind: 'banned', ...detail });

  private onGoOn = async () => {
    const { state } = this.presence;
    if (state.is === 'refused' && state.refusal.kind === 'no-organization')
      await this.identity.organizations.setActive({ organizationId: null }).catch(() => undefined);
    await this.presence.goOn();
  };

  private onLeft = () => this.enterAnother(this.t('leftOrganization'));

  private onDeleted = ({ detail }: HTMLElementEventMap['wagate-organization-deleted']) =>
    this.enterAnother(this.t('organizationDeleted', cleanLine(detail.name)));

  private async enterAnother(news: string): Promise<void> {
    await enterAnother(this.identity).catch(() => undefined);
    navigate('/', { replace: true });
    await this.presence.check();
    toast(this, { text: news });
  }

  /** The page of an invitation stays: the next one signs in there. */
  private onSignedOut = () => this.presence.signedOut();

  /** Whose password it was may have been signed in here: nothing of theirs stays then. */
  private onPasswordReset = async () => {
    const account = await currentAccount(this.identity).catch(() => undefined);
    if (account === null) this.presence.signedOut();
  };

  private onAccepted = async () => {
    navigate('/', { replace: true });
    await this.presence.check();
    toast(this, { text: this.t('joinedOrganization') });
  };

  private onOtherPerson = async () => {
    navigate('/', { replace: true });
    await this.presence.otherPerson();
  };

  private onSignOut = async () => {
    await signOut(this.identity, this.presence.account);
    navigate('/', { replace: true });
    this.presence.signedOut();
    await this.presence.check();
  };

  private onPreferences = async ({ detail }: CustomEvent<Preferences>) => {
    await loadLocale(detail.locale);
    this.preferences = detail;
    this.settings = inLanguage(this.settings, detail.locale);
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

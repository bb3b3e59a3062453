import { GatewayElement, LiveController } from '@wagate/elements';
import { buttonStyles, CHECK, CLOSE, icon, property, state } from '@wagate/elements/parts';
import { liveApiKeys, liveChats, liveSessions, liveWebhooks } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import { whole } from '../below.js';
import type { PageContext } from '../pages/page.js';
import { dismiss, isDismissed } from './dismissed.js';
import { firstRunStrings } from './first-run.strings.js';
import { firstRunStyles } from './first-run.styles.js';
import { type FirstRunStep, firstRunSteps, linkedSession } from './steps.js';

/** What is to do in a new organization, each step checked off by what the gateway holds. It is there until all is done or it is put away. */
export class DashboardFirstRun extends GatewayElement {
  static override styles = [buttonStyles, firstRunStyles];

  @property({ attribute: false }) context!: PageContext;

  /** The organization it was put away for while it was on show. */
  @state() private over: string | undefined;

  private t = this.localize.area(firstRunStrings);
  private readonly sessions = new LiveController(
    this,
    () => [this.asking] as const,
    (gateway) => gateway && liveSessions(gateway),
  );
  private readonly chats = new LiveController(
    this,
    () => [this.asking, this.sessions.value && linkedSession(this.sessions.value)?.id] as const,
    (gateway, session) => (gateway && session ? liveChats(gateway, session) : undefined),
  );
  private readonly apiKeys = new LiveController(
    this,
    () => [this.asking, this.context.leads('/api-keys')] as const,
    (gateway, wanted) => (gateway && wanted ? liveApiKeys(gateway) : undefined),
  );
  private readonly webhooks = new LiveController(
    this,
    () => [this.asking, this.context.leads('/webhooks')] as const,
    (gateway, wanted) => (gateway && wanted ? liveWebhooks(gateway) : undefined),
  );

  /** The gateway, while there is something to ask it: for somebody who may do the steps, and has not put them away. */
  private get asking() {
    const { account, capabilities: caller } = this.context;
    const may = caller?.phase === 'ready' && (caller.plain || caller.permissions.has('manage'));
    const { organizationId } = account;
    const wanted = may && organizationId !== null && organizationId !== this.over;
    return wanted && !isDismissed(localStorage, organizationId) ? this.gateway : undefined;
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    if (this.steps?.every(({ done }) => done)) this.end();
  }

  private get steps() {
    if (!this.asking) return undefined;
    return firstRunSteps({
      sessions: this.sessions.value,
      chats: this.chats.value,
      apiKeys: this.apiKeys.value,
      webhooks: this.webhooks.value,
      leads: this.context.leads,
    });
  }

  override render() {
    const { t, steps, localize } = this;
    if (!steps) return nothing;
    const number = (value: number) => localize.number(value);
    const done = steps.filter((step) => step.done).length;
    if (done === steps.length) return nothing;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t('title')}</h2>
        <p>${t('progress', number(done), number(steps.length))}</p>
        <button class="icon-button" type="button" aria-label=${t('dismiss')} title=${t('dismiss')} @click=${this.putAway}>${icon(CLOSE)}</button>
      </header>
      <ol>
        ${steps.map((step) => this.step(step, step === steps.find((each) => !each.done)))}
      </ol>
    </section>`;
  }

  private step({ name, done, href }: FirstRunStep, next: boolean) {
    const { t } = this;
    if (done)
      return html`<li class="is-done">
        ${icon(CHECK)}
        <span class="name"><span class="visually-hidden">${t('done')}: </span>${t(name)}</span>
      </li>`;
    return html`<li class=${next ? 'next' : ''} aria-current=${next ? 'step' : nothing}>
      <span class="ring"></span>
      <span class="name">${t(name)}</span>
      <p class="help">${t(`${name}Help`)}</p>
      ${href && name !== 'session' ? html`<a class="button go" href=${whole(href)}>${t(`${name}Go`)}</a>` : nothing}
    </li>`;
  }

  private putAway() {
    this.end();
    // The button that had the focus is gone: it goes back to the page that it stood on.
    const root = this.getRootNode();
    if (root instanceof ShadowRoot) root.host.closest('main')?.focus();
  }

  private end() {
    const { organizationId } = this.context.account;
    if (organizationId === null) return;
    dismiss(localStorage, organizationId);
    this.over = organizationId;
  }
}

customElements.define('dashboard-first-run', DashboardFirstRun);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-first-run': DashboardFirstRun;
  }
}

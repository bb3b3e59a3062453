import { liveSessions, liveWebhooks, type Webhook } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { WagateElement } from '../base/element.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Caller } from '../data/caller.js';
import { LiveController } from '../data/live.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { RowWrites } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { PLUS, WEBHOOK } from '../icon/icons.js';
import { WagateMenu } from '../menu/menu.js';
import { deepestActive } from '../parts/focus-beside.js';
import { pageStyles } from '../parts/page.styles.js';
import { table } from '../parts/table.js';
import { tableStrings } from '../parts/table.strings.js';
import { tableStyles } from '../parts/table.styles.js';
import { TableState } from '../parts/table-state.js';
import { tagStyles } from '../parts/tag.styles.js';
import { toast } from '../parts/toast.js';
import { sessionNames } from '../sessions/session-name.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import type { WebhookChange } from './webhook-change.js';
import { webhookColumns } from './webhook-columns.js';
import { type WebhookAct, webhookMenu } from './webhook-menu.js';
import { standingOf } from './webhook-standing.js';
import { changeWebhook } from './webhook-write.js';
import { webhooksStrings } from './webhooks.strings.js';
import { webhooksStyles } from './webhooks.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** A webhook was chosen: its page is shown; an empty id is the list again, `new` the form for another one. */
    'wagate-webhook-open': CustomEvent<{ webhookId: string }>;
    /** A webhook was made. Its secret is in no event. */
    'wagate-webhook-created': CustomEvent<{ webhookId: string }>;
    /** Cancelable: a webhook is about to be deleted, after the person confirmed it. */
    'wagate-webhook-delete': CustomEvent<{ webhookId: string }>;
    /** A webhook is gone: nothing is posted there any more. */
    'wagate-webhook-deleted': CustomEvent<{ webhookId: string }>;
  }
}

/**
 * The webhooks of the organization: where its events are posted, whether they arrive, and what is to be done when they don't. With `webhook` set it
 * shows that one: its deliveries, settings and a sample that verifies signatures.
 *
 * ```html
 * <script type="module">
 *   import { browserEnvironment, createGateway, identitySession } from './wagate.min.js';
 *   document.querySelector('wagate-provider').gateway = createGateway({
 *     baseUrl: location.origin,
 *     auth: identitySession({ identityUrl: location.origin }),
 *     environment: browserEnvironment(window),
 *   });
 * </script>
 * <wagate-provider><wagate-webhooks></wagate-webhooks></wagate-provider>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-webhook-open - One was chosen, or the list again; `webhook` is set already.
 * @fires wagate-webhook-created
 * @fires wagate-webhook-delete - Cancelable, after the person confirmed.
 * @fires wagate-webhook-deleted
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart row - One webhook.
 */
export class WagateWebhooks extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    tagStyles,
    tableStyles,
    pageStyles,
    cappedStyles,
    webhooksStyles,
  ];
  static override readonly texts = [webhooksStrings, tableStrings];
  static override readonly dependencies = { ...readingElements, 'wagate-menu': WagateMenu };

  /** Id of the webhook to show; `new` for the form that makes one, empty for the list. */
  @property(textAttribute) webhook = '';

  @state() private change: WebhookChange | undefined;
  @state() private secret: string | undefined;
  /** One that was made here, until the list has it: of what was made without an answer the list has not heard. */
  private made: Webhook | undefined;
  private heldFocus = false;

  private readonly caller = new Caller(this);
  private readonly hooks = new Reading(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? liveWebhooks(gateway) : undefined),
  );
  private readonly sessions = new LiveController(
    this,
    () => [this.gateway] as const,
    (gateway) => (gateway ? liveSessions(gateway) : undefined),
  );
  private readonly rows = new TableState(this);
  private readonly next = new NextPage(this, () => this.hooks.store);
  private readonly switching = new RowWrites(this, (_: string, webhook: Webhook, active: boolean) =>
    changeWebhook(this.gateway!, webhook, { active }),
  );
  private readonly one = new SubElement(this, 'wagate-webhook', () => import('../define/webhook.js'));
  private readonly form = new SubElement(
    this,
    'wagate-webhook-form',
    () => import('../define/webhook-form.js'),
  );
  private readonly changing = new SubElement(
    this,
    'wagate-webhook-change',
    () => import('../define/webhook-change.js'),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A secret does not outlast its place on the page.
    this.secret = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.heldFocus = this.shadowRoot?.activeElement != null;
    // From here on the list is what tells whether it is still there.
    if (changed.has('gateway') || this.hooks.value?.items.some(({ id }) => id === this.made?.id))
      this.made = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('webhook') && this.heldFocus) void this.keepFocus();
    this.setAttribute(
      'state',
      this.refused ? 'forbidden' : this.hooks.word(this.hooks.value?.items.length === 0),
    );
  }

  /** Between the list, one webhook and the form the focus would be lost with what had it. */
  private async keepFocus(): Promise<void> {
    const part = this.renderRoot.querySelector<WagateElement>('wagate-webhook, wagate-webhook-form');
    await part?.updateComplete;
    if (!deepestActive())
      (part ?? this).renderRoot?.querySelector<HTMLElement>('button, input, [tabindex="0"]')?.focus();
  }

  private get refused(): boolean {
    return !this.caller.may('manage', 'webhooks', 'webhooks:read');
  }

  protected override render() {
    const t = this.localize.area(webhooksStrings);
    const forbidden = { heading: t('not_manage_title'), text: t('not_manage_text') };
    if (this.refused)
      return html`${this.renderHead(false)}<wagate-state-panel
          kind="forbidden"
          .heading=${forbidden.heading}
          .text=${forbidden.text}
        ></wagate-state-panel>`;
    const ready = this.hooks.state.is === 'ready';
    return html`${ready && this.webhook ? nothing : this.renderHead(ready)}
      ${this.hooks.show(({ items }) => this.renderBody(items), { words: { forbidden } })}
      ${this.renderDialogs()}`;
  }

  private renderHead(ready: boolean): TemplateResult {
    const t = this.localize.area(webhooksStrings);
    return html`<div class="head" part="head">
      <slot name="head-start"></slot>
      <h2>${t('title')}</h2>
      <span class="about">${t('about')}</span>
      ${
        ready && this.writes
          ? html`<button class="button primary" type="button" @click=${() => this.go('new')}>
              ${icon(PLUS)}<span class="long">${t('create')}</span><span class="short">${t('create_short')}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderBody(items: readonly Webhook[]) {
    const sessions = this.sessions.value?.sessions ?? [];
    if (this.webhook === 'new')
      return this.form.show(html`<wagate-webhook-form
        .gateway=${this.gateway}
        .sessions=${sessions}
        .left=${() => this.go('')}
        .saved=${this.onMade}
      ></wagate-webhook-form>`);
    if (this.webhook)
      return this.one.show(html`<wagate-webhook
        .gateway=${this.gateway}
        .webhook=${[...items, this.made].find((one) => one?.id === this.webhook)}
        .sessions=${sessions}
        .act=${(act: WebhookAct, webhook: Webhook) => this.act(act, webhook)}
        .switching=${this.switching.of(this.webhook).busy}
        .problem=${this.switching.of(this.webhook).problem}
        .left=${() => this.go('')}
        .missing=${() => void this.hooks.store?.refresh()}
      ></wagate-webhook>`);
    return items.length ? this.renderTable(items) : this.renderNone();
  }

  private renderNone(): TemplateResult {
    const t = this.localize.area(webhooksStrings);
    return html`<wagate-state-panel kind="empty" .glyph=${WEBHOOK} .heading=${t('none_title')} .text=${t('none_text')}>
      ${this.writes ? html`<button class="button primary" slot="action" type="button" @click=${() => this.go('new')}>${icon(PLUS)}${t('create')}</button>` : nothing}
    </wagate-state-panel>`;
  }

  private renderTable(items: readonly Webhook[]): TemplateResult {
    const t = this.localize.area(webhooksStrings);
    const problem = items.map(({ id }) => this.switching.of(id).problem).find(Boolean);
    return html`${problem ? html`<p class="note bad" role="alert">${problem}</p>` : nothing}
    ${table(this.rows, {
      label: t('title'),
      rows: items,
      id: ({ id }) => id,
      columns: webhookColumns(this.localize, sessionNames(this.sessions.value)),
      open: ({ id }) => this.go(id),
      faint: (webhook) => ['off', 'switched-off'].includes(standingOf(webhook)),
      menu: (webhook) =>
        webhookMenu(
          this.localize,
          webhook,
          { inRow: true, rotates: this.rotates, writes: this.writes },
          (act) => this.act(act, webhook),
        ),
    })}
    ${this.next.foot()}`;
  }

  private renderDialogs() {
    return this.change || this.secret
      ? this.changing.show(html`<wagate-webhook-change
          .gateway=${this.gateway}
          .change=${this.change}
          .secret=${this.secret}
          .rotates=${this.rotates}
          .done=${this.onChanged}
        ></wagate-webhook-change>`)
      : nothing;
  }

  /** Who may only look changes nothing. */
  private get writes(): boolean {
    return this.caller.may('manage', 'webhooks');
  }

  private get rotates(): boolean {
    return this.caller.offers('webhook-deliveries');
  }

  private go(webhookId: string): void {
    this.webhook = webhookId;
    this.emit('wagate-webhook-open', { webhookId });
  }

  private act(act: WebhookAct, webhook: Webhook): void {
    if (act === 'open') this.go(webhook.id);
    else if (act === 'on' || act === 'off') void this.switch(webhook, act === 'on');
    else this.change = { act, webhook };
  }

  private async switch(webhook: Webhook, active: boolean): Promise<void> {
    if (!(await this.switching.run(webhook.id, webhook, active))) return;
    toast(this, { text: this.localize.area(webhooksStrings)(active ? 'turned_on' : 'turned_off') });
  }

  private readonly onMade = (webhook: Webhook, secret?: string): void => {
    this.secret = secret;
    this.made = webhook;
    this.emit('wagate-webhook-created', { webhookId: webhook.id });
    this.go(webhook.id);
    if (!this.hooks.value?.items.some(({ id }) => id === webhook.id)) void this.hooks.store?.refresh();
  };

  private readonly onChanged = (done?: WebhookChange): void => {
    this.change = undefined;
    this.secret = undefined;
    if (done?.act !== 'delete') return;
    this.made = undefined;
    void this.hooks.store?.refresh();
    this.emit('wagate-webhook-deleted', { webhookId: done.webhook.id });
    toast(this, { text: this.localize.area(webhooksStrings)('deleted') });
    if (this.webhook) this.go('');
  };
}

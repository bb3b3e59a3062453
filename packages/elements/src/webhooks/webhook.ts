import type { Session } from '@wagate/sdk';
import type { Webhook } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { BACK, CHEVRON_END, SEND } from '../icon/icons.js';
import { WagateMenu } from '../menu/menu.js';
import { boxStyles } from '../parts/box.styles.js';
import { pageStyles } from '../parts/page.styles.js';
import { WagateSnippet } from '../parts/snippet.js';
import { tabPanel, tabs } from '../parts/tabs.js';
import { tabsStyles } from '../parts/tabs.styles.js';
import { tagStyles } from '../parts/tag.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { linkStyles } from '../styles/link.styles.js';
import { isSuccess, outcome } from './delivery-words.js';
import { webhookStyles } from './webhook.styles.js';
import { standingTag, webhookName } from './webhook-columns.js';
import type { WagateWebhookForm } from './webhook-form.js';
import { type WebhookAct, webhookMenu } from './webhook-menu.js';
import { receiverSamples } from './webhook-samples.js';
import { standingOf, standingReason } from './webhook-standing.js';
import { TestEvent } from './webhook-test-event.js';
import { webhooksStrings } from './webhooks.strings.js';

type Tab = 'deliveries' | 'settings' | 'verify';

/** One webhook: its deliveries, its settings, and how a receiver verifies it. A part of `<wagate-webhooks>`. */
export class WagateWebhook extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    boxStyles,
    tagStyles,
    tabsStyles,
    linkStyles,
    pageStyles,
    webhookStyles,
  ];
  static override readonly texts = [webhooksStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-menu': WagateMenu,
    'wagate-snippet': WagateSnippet,
  };

  /** The webhook; undefined where there is none of that id. */
  @property({ attribute: false }) webhook?: Webhook;
  @property({ attribute: false }) sessions: readonly Session[] = [];
  /** It is being switched on or off. */
  @property({ attribute: false }) switching = false;
  /** What went wrong with that. */
  @property({ attribute: false }) problem = '';
  @property({ attribute: false }) act: (act: WebhookAct, webhook: Webhook) => void = () => {};
  @property({ attribute: false }) left: () => void = () => {};
  /** Called when it turns out to be gone. */
  @property({ attribute: false }) missing: () => void = () => {};

  @state() private tab: Tab | undefined;
  /** The one that was shown last: what is typed into its form outlives it. */
  private last: Webhook | undefined;

  private readonly caller = new Caller(this);
  private readonly test = new TestEvent(this);
  private readonly deliveries = new SubElement(
    this,
    'wagate-webhook-deliveries',
    () => import('../define/webhook-deliveries.js'),
  );
  private readonly form = new SubElement(
    this,
    'wagate-webhook-form',
    () => import('../define/webhook-form.js'),
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = changed.get('webhook') as Webhook | undefined;
    if (changed.has('webhook') && before?.id !== this.webhook?.id) this.test.forget();
    if (this.webhook) this.last = this.webhook;
  }

  /** It is gone, and its form holds what was typed. */
  private get kept(): Webhook | undefined {
    const form = this.renderRoot.querySelector<WagateWebhookForm>('wagate-webhook-form');
    return form?.dirty ? this.last : undefined;
  }

  /** Who may only look changes nothing. */
  private get writes(): boolean {
    return this.caller.may('manage', 'webhooks');
  }

  /** The gateway keeps deliveries; a plain one does not. */
  private get keeps(): boolean {
    return this.caller.offers('webhook-deliveries');
  }

  protected override render() {
    const t = this.localize.area(webhooksStrings);
    const webhook = this.webhook ?? this.kept;
    if (!webhook)
      return html`<div class="head">${this.renderBack()}</div>
        <wagate-state-panel kind="not-found" .heading=${t('gone_title')} .text=${t('gone_text')}></wagate-state-panel>`;
    const all: Tab[] = [
      ...(this.keeps ? (['deliveries'] as const) : []),
      ...(this.writes ? (['settings'] as const) : []),
      'verify',
    ];
    const chosen = this.tab && all.includes(this.tab) ? this.tab : all[0]!;
    const why = standingReason(this.localize, webhook);
    return html`${this.renderHead(webhook)}
      ${this.webhook ? nothing : html`<p class="note bad" role="alert">${t('gone_typing')}</p>`}
      ${why ? html`<p class="note bad">${why}</p>` : nothing}
      ${this.problem ? html`<p class="note bad" role="alert">${this.problem}</p>` : nothing} ${this.renderTest()}
      ${tabs(this.localize, {
        label: t('tabs'),
        tabs: all.map((id) => ({ id, label: t(`tab_${id}`) })),
        chosen,
        choose: (id) => {
          this.tab = id;
        },
      })}
      ${tabPanel(chosen, this.renderTab(chosen, webhook))}`;
  }

  private renderBack(): TemplateResult {
    const t = this.localize.area(webhooksStrings);
    return html`<button class="icon-button short" type="button" aria-label=${t('back')} title=${t('back')} @click=${this.left}>${icon(BACK, true)}</button>
      <button class="link crumb long" type="button" @click=${this.left}>${t('title')}</button>`;
  }

  /** Whether it delivers, to be turned; what a person should look into is a tag beside it. */
  private renderSwitch(webhook: Webhook): TemplateResult {
    const t = this.localize.area(webhooksStrings);
    const standing = standingOf(webhook);
    const quiet = standing === 'active' || standing === 'off';
    return html`<label class="activity">
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-label=${t('active')}
        aria-busy=${this.switching ? 'true' : nothing}
        .checked=${live(webhook.active)}
        @change=${() => this.act(webhook.active ? 'off' : 'on', webhook)}
      />
      ${quiet ? html`<span class="long">${t(standing)}</span>` : standingTag(this.localize, webhook)}
    </label>`;
  }

  private renderHead(webhook: Webhook): TemplateResult {
    const t = this.localize.area(webhooksStrings);
    return html`<div class="head" part="head">
      <div class="crumbs">
        ${this.renderBack()}
        <span class="crumb-end long">${icon(CHEVRON_END, true)}</span>
        <h2><bdi dir="ltr">${webhookName(webhook)}</bdi></h2>
        ${this.webhook && this.writes ? this.renderSwitch(webhook) : nothing}
      </div>
      ${
        this.keeps && this.webhook && this.writes
          ? html`<button
              class="button"
              type="button"
              aria-label=${t('test')}
              aria-busy=${this.test.write.busy ? 'true' : nothing}
              @click=${() => void this.test.run(webhook.id)}
            >${icon(SEND)}<span class="long">${t('test')}</span></button>`
          : nothing
      }
      ${
        this.webhook && this.writes
          ? webhookMenu(this.localize, webhook, { rotates: this.keeps, writes: true }, (act) =>
              this.act(act, webhook),
            )
          : nothing
      }
    </div>`;
  }

  private renderTest() {
    const t = this.localize.area(webhooksStrings);
    const { write, result } = this.test;
    if (write.busy) return html`<p class="note" role="status">${t('testing')}</p>`;
    if (write.problem) return html`<p class="note bad" role="alert">${write.problem}</p>`;
    if (!result) return nothing;
    if (result.status === 'pending') return html`<p class="note" role="status">${t('test_late')}</p>`;
    const good = result.status === 'delivered' && isSuccess(result.responseCode);
    return html`<p class="note ${good ? 'good' : 'bad'}" role="status">${outcome(this.localize, result)}</p>`;
  }

  private renderTab(tab: Tab, webhook: Webhook) {
    const t = this.localize.area(webhooksStrings);
    switch (tab) {
      case 'deliveries':
        return this.deliveries.show(html`<wagate-webhook-deliveries
          .gateway=${this.gateway}
          .webhook=${webhook}
        ></wagate-webhook-deliveries>`);
      case 'settings':
        return this.form.show(html`<wagate-webhook-form
          .gateway=${this.gateway}
          .webhook=${webhook}
          .sessions=${this.sessions}
          .missing=${this.missing}
        ></wagate-webhook-form>`);
      case 'verify':
        return html`<div class="body">
          ${webhook.hasSecret === false ? html`<p>${t('verify_unsigned')}</p>` : nothing}
          <p>${t('verify_text')}</p>
          <wagate-snippet .heading=${t('sample')} .samples=${receiverSamples()}></wagate-snippet>
        </div>`;
    }
  }
}

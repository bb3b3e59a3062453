import { type Delivery, liveDeliveries, type Webhook } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { Caller } from '../data/caller.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { Write } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { REFRESH } from '../icon/icons.js';
import { formatAgo } from '../localize/span.js';
import { WagateConfirm } from '../parts/confirm.js';
import { liveDot } from '../parts/live-dot.js';
import { liveDotStyles } from '../parts/live-dot.styles.js';
import { pageStyles } from '../parts/page.styles.js';
import { WagateSheet } from '../parts/sheet.js';
import { withSheetStyles } from '../parts/sheet.styles.js';
import { table } from '../parts/table.js';
import { tableStrings } from '../parts/table.strings.js';
import { tableStyles } from '../parts/table.styles.js';
import { selectable } from '../parts/table-selection.js';
import { tableSelectionStyles } from '../parts/table-selection.styles.js';
import { TableState } from '../parts/table-state.js';
import { tagStyles } from '../parts/tag.styles.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import { deliveryColumns } from './delivery-columns.js';
import { outcomeStyles } from './outcome.styles.js';
import { webhookDeliveriesStrings } from './webhook-deliveries.strings.js';
import { webhookDeliveriesStyles } from './webhook-deliveries.styles.js';

const FILTERS = ['all', 'delivered', 'pending', 'undelivered'] as const;
type Filter = (typeof FILTERS)[number];

/** What was, is and will be delivered to a webhook, and what can be sent again. A part of `<wagate-webhooks>`. */
export class WagateWebhookDeliveries extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    chipStyles,
    tagStyles,
    tableStyles,
    tableSelectionStyles,
    withSheetStyles,
    pageStyles,
    outcomeStyles,
    liveDotStyles,
    webhookDeliveriesStyles,
  ];
  static override readonly texts = [webhookDeliveriesStrings, tableStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-sheet': WagateSheet,
    'wagate-confirm': WagateConfirm,
  };

  @property({ attribute: false }) webhook?: Webhook;

  @state() private filter: Filter = 'all';
  @state() private open: Delivery | undefined;
  /** How many were missed, while it is asked whether to send them again. */
  @state() private missed: number | undefined;
  @state() private lost = 0;

  private readonly deliveries = new Reading(
    this,
    () => [this.gateway, this.webhook?.id, this.filter] as const,
    (gateway, webhook, filter) =>
      gateway && webhook
        ? liveDeliveries(gateway, webhook, filter === 'all' ? undefined : { status: filter })
        : undefined,
  );
  private readonly caller = new Caller(this);
  private readonly rows = new TableState(this);
  private readonly next = new NextPage(this, () => this.deliveries.store);
  private readonly detail = new SubElement(
    this,
    'wagate-webhook-delivery',
    () => import('../define/webhook-delivery.js'),
  );
  /** All that was given up and is still kept. */
  private readonly counting = new Write(this, (id: string) =>
    this.gateway!.webhooks.redeliverAll(id, { ...kept(), status: 'undelivered', dryRun: true }),
  );
  private readonly sending = new Write(this, (id: string) =>
    this.gateway!.webhooks.redeliverAll(id, { ...kept(), status: 'undelivered' }),
  );

  constructor() {
    super();
    // "3 s ago" goes on by itself.
    new Ticker(this, () => this.deliveries.state.is === 'ready');
  }

  /** Whoever may only read sends nothing again. */
  private get manage(): boolean {
    return this.caller.may('manage', 'webhooks');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = changed.get('webhook') as Webhook | undefined;
    if (changed.has('webhook') && before?.id !== this.webhook?.id) {
      this.missed = undefined;
      this.open = undefined;
      this.filter = 'all';
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.deliveries.word(this.deliveries.value?.items.length === 0));
  }

  protected override render() {
    const t = this.localize.area(webhookDeliveriesStrings);
    return html`<div class="tools">
        <div class="chips" role="group" aria-label=${t('filter')}>
          ${FILTERS.map(
            (filter) => html`<button
              class="chip"
              type="button"
              aria-pressed=${filter === this.filter ? 'true' : 'false'}
              @click=${() => {
                this.filter = filter;
              }}
            >${t(filter)}</button>`,
          )}
        </div>
        ${this.renderStanding()}
      </div>
      ${this.counting.problem ? html`<p class="note bad" role="alert">${this.counting.problem}</p>` : nothing}
      ${this.lost ? html`<p class="note bad" role="alert">${t('some_failed', this.lost)}</p>` : nothing}
      ${this.deliveries.show(({ items }) => (items.length ? this.renderTable(items) : this.renderNone()))}
      ${this.renderQuestion()}`;
  }

  /** What to do about what did not arrive, when something arrived last, and whether the list is followed. */
  private renderStanding() {
    const t = this.localize.area(webhookDeliveriesStrings);
    const items = this.deliveries.value?.items ?? [];
    const missed = this.filter === 'undelivered' || !this.webhook?.active || items.some(isMissed);
    const arrived = items.find(({ status }) => status === 'delivered');
    const last = Math.max(this.webhook?.lastDeliveryAt ?? 0, arrived?.createdAt ?? 0);
    const { state } = this.deliveries;
    return html`<div class="standing">
      ${
        missed && this.manage
          ? html`<button class="button ghost" type="button" aria-busy=${this.counting.busy ? 'true' : nothing} @click=${this.count}>
              ${icon(REFRESH)}${t('missed')}
            </button>`
          : nothing
      }
      ${last ? html`<span>${t('last', formatAgo(this.localize, last))}</span>` : nothing}
      ${state.is === 'ready' && !state.error ? liveDot(t('live'), true) : nothing}
    </div>`;
  }

  private renderTable(items: readonly Delivery[]) {
    const t = this.localize.area(webhookDeliveriesStrings);
    const open = this.open && (items.find(({ id }) => id === this.open!.id) ?? this.open);
    return html`<div class="with-sheet">
      <div class="list">
        ${table(this.rows, {
          label: t('title'),
          rows: items,
          id: ({ id }) => id,
          columns: deliveryColumns(this.localize),
          open: (row) => {
            this.open = row;
          },
          current: open?.id,
          selection: this.manage
            ? selectable(
                ({ event, eventId }: Delivery) => `${event} ${eventId}`,
                (
                  ids,
                ) => html`<button class="button primary" type="button" @click=${() => void this.redeliver(ids)}>
              ${icon(REFRESH)}${t('redeliver_count', ids.length)}
            </button>`,
              )
            : undefined,
          foot: html`<span>${t('keeps')}</span>${this.next.foot()}`,
        })}
      </div>
      <wagate-sheet
        .open=${open !== undefined}
        .heading=${open?.event ?? ''}
        @wagate-sheet-close=${() => {
          this.open = undefined;
        }}
      >
        ${
          open
            ? html`<bdi slot="subtitle" class="mono" dir="ltr">${open.eventId}</bdi>
                ${
                  this.manage
                    ? html`<button slot="head" class="button" type="button" @click=${() => void this.redeliver([open.id])}>${icon(REFRESH)}${t('redeliver')}</button>`
                    : nothing
                }
                ${this.detail.show(html`<wagate-webhook-delivery
                  .gateway=${this.gateway}
                  .webhook=${this.webhook}
                  .delivery=${open}
                ></wagate-webhook-delivery>`)}`
            : nothing
        }
      </wagate-sheet>
    </div>`;
  }

  private renderNone() {
    const t = this.localize.area(webhookDeliveriesStrings);
    return this.filter === 'all'
      ? html`<wagate-state-panel kind="empty" .heading=${t('none_title')} .text=${t('none_text')}></wagate-state-panel>`
      : html`<wagate-state-panel kind="empty" .heading=${t('none_fit')}></wagate-state-panel>`;
  }

  private renderQuestion() {
    const t = this.localize.area(webhookDeliveriesStrings);
    const count = this.missed;
    if (count === undefined) return nothing;
    return html`<wagate-confirm
      open
      .heading=${t('missed_title', count)}
      .verb=${t('missed_verb')}
      .busy=${this.sending.busy}
      .failure=${this.sending.problem || undefined}
      @wagate-dialog-close=${this.onAnswer}
      >${t('missed_text')}</wagate-confirm
    >`;
  }

  private readonly count = async (): Promise<void> => {
    const answer = this.webhook && (await this.counting.run(this.webhook.id));
    if (!answer) return;
    if (answer.queued > 0) this.missed = answer.queued;
    else toast(this, { text: this.localize.area(webhookDeliveriesStrings)('missed_none'), tone: 'info' });
  };

  private readonly onAnswer = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.missed = undefined;
    else void this.sendMissed();
  };

  private async sendMissed(): Promise<void> {
    const answer = this.webhook && (await this.sending.run(this.webhook.id));
    if (!answer) return;
    this.missed = undefined;
    void this.deliveries.store?.refresh();
    this.tell(answer.queued);
  }

  private async redeliver(ids: readonly string[]): Promise<void> {
    const { gateway, webhook } = this;
    if (!gateway || !webhook) return;
    this.lost = 0;
    const answers = await Promise.allSettled(ids.map((id) => gateway.webhooks.redeliver(webhook.id, id)));
    const done = answers.filter(({ status }) => status === 'fulfilled').length;
    this.lost = ids.length - done;
    this.rows.clear();
    if (done) this.tell(done);
  }

  private tell(count: number): void {
    toast(this, { text: this.localize.area(webhookDeliveriesStrings)('redelivered', count) });
  }
}

/** Given up, or never sent. */
const isMissed = ({ status }: Delivery): boolean => status === 'dead' || status === 'failed';

const HALF_A_DAY_MS = 43_200_000;

/** All days that deliveries are kept, with room for clocks that differ: a gateway takes a period of at most 31 days. */
const kept = () => ({ from: Date.now() - 61 * HALF_A_DAY_MS, to: Date.now() + HALF_A_DAY_MS });

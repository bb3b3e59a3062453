import { type Gateway, type GatewayError, NotFoundError } from '@wagate/sdk';
import type { Delivery, Webhook } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Ticker } from '../base/ticker.js';
import { failureText } from '../data/failure-text.js';
import { icon } from '../icon/icon.js';
import { ALERT, CHECK, CLOCK } from '../icon/icons.js';
import { formatCountdown } from '../localize/unit.js';
import { dated } from '../parts/dated.js';
import { WagateJson } from '../parts/json.js';
import { tabPanel, tabs } from '../parts/tabs.js';
import { tabsStyles } from '../parts/tabs.styles.js';
import { clockSeconds, duration, isSuccess, tryWords } from './delivery-words.js';
import { outcomeStyles } from './outcome.styles.js';
import { webhookDeliveriesStrings } from './webhook-deliveries.strings.js';
import { webhookDeliveryStyles } from './webhook-delivery.styles.js';

type Detail = Awaited<ReturnType<Gateway['webhooks']['delivery']>>;
type Attempt = Detail['attemptLog'][number];

/** One delivery: each try with what came of it, what was sent, and the beginning of the answer. A part of `<wagate-webhooks>`. */
export class WagateWebhookDelivery extends GatewayElement {
  static override readonly styles = [outcomeStyles, tabsStyles, webhookDeliveryStyles];
  static override readonly texts = [webhookDeliveriesStrings];
  static override readonly dependencies = { 'wagate-json': WagateJson };

  @property({ attribute: false }) webhook?: Webhook;
  /** The row: another state of it is read anew. */
  @property({ attribute: false }) delivery?: Delivery;

  @state() private detail: Detail | undefined;
  @state() private failure: GatewayError | undefined;
  @state() private side: 'body' | 'response' = 'body';
  private asked = '';

  constructor() {
    super();
    new Ticker(this, () => this.delivery?.nextAttemptAt ?? false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { id, status, attempts } = this.delivery ?? {};
    const wanted = id ? `${id} ${status} ${attempts}` : '';
    if (this.detail?.id !== id) [this.detail, this.side] = [undefined, 'body'];
    if (wanted && wanted !== this.asked) {
      this.asked = wanted;
      void this.read(id!, wanted);
    }
  }

  private async read(id: string, wanted: string): Promise<void> {
    try {
      const detail = await this.gateway!.webhooks.delivery(this.webhook!.id, id);
      if (wanted === this.asked) [this.detail, this.failure] = [detail, undefined];
    } catch (error) {
      if (wanted === this.asked) this.failure = error as GatewayError;
    }
  }

  protected override render() {
    const t = this.localize.area(webhookDeliveriesStrings);
    const { detail, failure, delivery } = this;
    if (failure && !detail)
      return html`<p role="alert">${failure instanceof NotFoundError || failure.status === 404 ? t('gone') : failureText(this.localize, failure)}</p>`;
    if (!detail || !delivery) return html`<p aria-busy="true"></p>`;
    return html`<section>
        <h3>${t('attempts')}</h3>
        <ol>
          ${(detail.attemptLog ?? []).map((attempt) => this.renderAttempt(attempt))}
          ${delivery.status === 'pending' ? this.renderNext(delivery) : nothing}
        </ol>
      </section>
      <section>
        <div class="part-head">
          <h3>${t('sent')}</h3>
          ${tabs(this.localize, {
            label: t('body_parts'),
            tabs: [
              { id: 'body', label: t('part_body') },
              { id: 'response', label: t('part_response') },
            ],
            chosen: this.side,
            choose: (side) => {
              this.side = side;
            },
          })}
        </div>
        ${tabPanel(this.side, this.side === 'body' ? this.renderBody(detail) : this.renderAnswer(detail))}
      </section>`;
  }

  private renderBody({ envelope }: Detail) {
    const t = this.localize.area(webhookDeliveriesStrings);
    return envelope
      ? html`<wagate-json .value=${envelope} label=${t('sent')}></wagate-json>`
      : html`<p>${t('no_body')}</p>`;
  }

  /** The beginning of the last answer that had a body. */
  private renderAnswer({ attemptLog }: Detail) {
    const t = this.localize.area(webhookDeliveriesStrings);
    const answered = [...(attemptLog ?? [])].reverse().find(({ response }) => response);
    if (!answered) return html`<p>${t('no_response')}</p>`;
    const words = t('answer_of', answered.attempt);
    return html`<p class="which">${words}</p>
      <wagate-json .text=${answered.response} label=${words}></wagate-json>`;
  }

  private renderNext({ nextAttemptAt, attempts }: Delivery) {
    const t = this.localize.area(webhookDeliveriesStrings);
    const left = nextAttemptAt === undefined ? 0 : nextAttemptAt - Date.now();
    const most = this.webhook?.retryPolicy?.attempts ?? 0;
    const [next, of] = [this.localize.number(attempts + 1), this.localize.number(most)];
    return html`<li>
      <span class="outcome info">${icon(CLOCK)}</span>
      <span class="when">${left > 0 ? t('in_time', formatCountdown(this.localize, left)) : t('waiting')}</span>
      <span>${most > attempts ? t('try_of', next, of) : nothing}</span>
    </li>`;
  }

  private renderAttempt({ at, responseCode, durationMs, error, failure }: Attempt) {
    const good = isSuccess(responseCode);
    return html`<li>
      <span class="outcome ${good ? 'good' : 'bad'}">${icon(good ? CHECK : ALERT)}</span>
      <span class="when">${dated(this.localize, at, clockSeconds)}</span>
      <span>${tryWords(this.localize, { responseCode, failure, error })}</span>
      <span class="took">${failure === 'timeout' ? nothing : duration(this.localize, durationMs)}</span>
    </li>`;
  }
}

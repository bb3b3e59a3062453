import type { Alert } from '@wagate/sdk/live';
import { liveAlerts } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { GatewayElement } from '../base/gateway-element.js';
import { state } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { failureText } from '../data/failure-text.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { icon } from '../icon/icon.js';
import { ALERT } from '../icon/icons.js';
import { datedAgo } from '../parts/dated.js';
import { reasonWords } from '../sessions/session-reason.js';
import { sessionReasonStrings } from '../sessions/session-reason.strings.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { attentionStrings } from './attention.strings.js';
import { attentionStyles } from './attention.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** A webhook was chosen: show it. */
    'wagate-webhook-open': CustomEvent<{ webhookId: string }>;
  }
}

/** As many are seen before the rest is asked for: what is beneath has to stay in sight. */
const FEW = 3;

/**
 * What is wrong in the organization now, each with the one thing to do about it. It comes and goes by itself, and takes no room while all is well; on
 * a gateway that knows no alerts it shows nothing.
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
 * <wagate-provider><wagate-attention></wagate-attention></wagate-provider>
 * ```
 *
 * @fires wagate-session-link - The person asks to link an unlinked session again.
 * @fires wagate-session-open
 * @fires wagate-webhook-open
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart list - The troubles with their heading.
 * @csspart row - One trouble.
 */
export class WagateAttention extends GatewayElement {
  static override readonly styles = [buttonStyles, attentionStyles];
  static override readonly texts = [attentionStrings, sessionReasonStrings];
  static override readonly dependencies = readingElements;

  @state() private all = false;

  private readonly caller = new Caller(this);
  private readonly live = new Reading(
    this,
    () => [this.gateway] as const,
    (gateway) => gateway && liveAlerts(gateway),
  );
  private readonly next = new NextPage(this, () => this.live.store);
  /** Whether anything was wrong while this was there: only then it is news that nothing is. */
  private sawTrouble = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('gateway')) this.all = this.sawTrouble = false;
    if (this.live.value?.items.length) this.sawTrouble = true;
    else this.all = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.live.word(this.live.value?.items.length === 0));
  }

  protected override render(): unknown {
    const { state } = this.live;
    switch (state.is) {
      case 'loading':
      case 'absent':
        return nothing;
      case 'missing':
        return this.live.show(() => nothing);
      case 'failed':
        return this.renderFailure(state.error);
      case 'ready': {
        const items = this.live.value?.items ?? [];
        // While nothing is wrong, the data beneath says for itself that it stands still.
        return html`${items.length ? this.live.show(() => this.renderList(items)) : nothing}
          <div class="visually-hidden" role="status">${this.said(items.length)}</div>`;
      }
    }
  }

  /** One line, since what stands beneath fails in full. */
  private renderFailure(error: Parameters<typeof failureText>[1]): TemplateResult {
    const t = this.localize.area(attentionStrings);
    return html`<wagate-strip tone="warning" @wagate-panel-action=${this.live.again}
      >${t('not_read')} ${failureText(this.localize, error)}</wagate-strip
    >`;
  }

  private said(count: number): string {
    const t = this.localize.area(attentionStrings);
    if (count) return t('count', count);
    return this.sawTrouble ? t('well') : '';
  }

  private renderList(items: readonly Alert[]): TemplateResult {
    const t = this.localize.area(attentionStrings);
    const shown = this.all ? items : items.slice(0, FEW);
    const rest = items.length - FEW;
    return html`<section aria-labelledby="title" part="list">
      <h2 id="title">${t('title')}</h2>
      <ul>${repeat(
        shown,
        ({ id }) => id,
        (alert) => this.renderAlert(alert),
      )}</ul>
      ${
        rest > 0
          ? html`<div class="rest"><button class="button ghost" type="button" aria-expanded=${this.all ? 'true' : 'false'} @click=${this.onRest}>
              ${this.all ? t('less') : t('more', rest)}
            </button></div>`
          : nothing
      }
      ${this.all ? this.next.foot() : nothing}
    </section>`;
  }

  private renderAlert(alert: Alert): TemplateResult {
    const t = this.localize.area(attentionStrings);
    const { kind, session, webhook, reconnects, since } = alert;
    const reason = reasonWords(this.localize, alert.reasonCode, alert.reason);
    const name = cleanLine(
      webhook?.host ??
        (session?.label || (session?.phoneNumber ? `+${session.phoneNumber}` : session?.id) || ''),
    );
    const { words, act } = this.actOf(alert);
    return html`<li part="row">
      ${icon(ALERT)}
      <div class="what">
        <div><b>${t(kind, name)}</b></div>
        <div class="why">
          ${datedAgo(this.localize, since)}
          ${reconnects ? html`<span>${t('reconnects', reconnects.count, reconnects.minutes)}</span>` : nothing}
          ${reason ? html`<bdi>${cleanLine(reason)}</bdi>` : nothing}
        </div>
      </div>
      <button class="button" type="button" aria-label=${t('act_of', words, name)} @click=${act}>${words}</button>
    </li>`;
  }

  /** The one thing to do. Whoever may not link a session can look at it. */
  private actOf({ kind, session, webhook }: Alert): { words: string; act: () => void } {
    const t = this.localize.area(attentionStrings);
    if (webhook)
      return {
        words: t('open_webhook'),
        act: () => void this.emit('wagate-webhook-open', { webhookId: webhook.id }),
      };
    const sessionId = session?.id ?? '';
    if (kind === 'session_logged_out' && this.caller.may('manage', 'pair', 'sessions'))
      return { words: t('link'), act: () => void this.emit('wagate-session-link', { sessionId }) };
    const status =
      kind === 'session_failed' ? 'failed' : kind === 'session_logged_out' ? 'logged_out' : 'starting';
    return {
      words: t('open_session'),
      act: () => void this.emit('wagate-session-open', { sessionId, status }),
    };
  }

  private readonly onRest = (): void => {
    this.all = !this.all;
  };
}

import type { LiveEvents } from '@wagate/sdk/live';
import { html, nothing, svg } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { eventMonitorStrings } from './event-monitor.strings.js';
import { eventRateStyles } from './event-rate.styles.js';
import { clockOf } from './event-time.js';
import { RateHistory, SECONDS } from './rate-history.js';

/** How many events come in a second, now and over the last minute. A part of `<wagate-event-monitor>`. */
export class WagateEventRate extends WagateElement {
  static override readonly styles = eventRateStyles;
  static override readonly texts = [eventMonitorStrings];

  /** Where the events are counted. */
  @property({ attribute: false }) store?: LiveEvents;

  private history = new RateHistory();
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => {
      this.history.take(this.store?.get(), performance.now());
      this.requestUpdate();
    }, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('store')) this.history = new RateHistory();
  }

  protected override render() {
    const t = this.localize.area(eventMonitorStrings);
    const snapshot = this.store?.get();
    const { bars, peak } = this.history;
    const most = Math.max(10, peak?.count ?? 0);
    const live = snapshot?.connection.state === 'live';
    return html`<div class="now">
        <p><b>${live ? this.localize.number(snapshot.rate) : '–'}</b> ${t('per_second')}</p>
        <p class="peak">${peak ? t('peak', this.localize.number(peak.count), clockOf(peak.at)) : nothing}</p>
      </div>
      <svg class="bars" viewBox="0 0 ${SECONDS * 3} 100" preserveAspectRatio="none" role="img" aria-label=${t('bars')}>
        ${bars.map((count, at) => {
          const height = Math.max(2, ((count ?? 0) / most) * 100);
          return count === undefined
            ? nothing
            : svg`<rect x=${at * 3} y=${100 - height} width="2.5" height=${height}></rect>`;
        })}
      </svg>`;
  }
}

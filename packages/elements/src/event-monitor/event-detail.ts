import type { MonitorEvent } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { WagateCopy } from '../parts/copy.js';
import { isMoment } from '../parts/dated.js';
import { WagateJson } from '../parts/json.js';
import { eventDetailStyles } from './event-detail.styles.js';
import { eventMonitorStrings } from './event-monitor.strings.js';
import { preciseClockOf } from './event-time.js';

/** One event whole, as a tree. A part of `<wagate-event-monitor>`. */
export class WagateEventDetail extends WagateElement {
  static override readonly styles = eventDetailStyles;
  static override readonly texts = [eventMonitorStrings];
  static override readonly dependencies = { 'wagate-copy': WagateCopy, 'wagate-json': WagateJson };

  /** The entry of the store, whose codes are masked. */
  @property({ attribute: false }) entry?: MonitorEvent;
  /** What its session is called. */
  @property({ attribute: false }) session = '';
  @property({ attribute: false }) organization = '';

  protected override render() {
    if (!this.entry) return nothing;
    const t = this.localize.area(eventMonitorStrings);
    const { event, receivedAt } = this.entry;
    return html`<dl>
        <dt>${t('session')}</dt>
        <dd><bdi>${this.session}</bdi></dd>
        <dt>${t('organization')}</dt>
        <dd><bdi>${this.organization}</bdi></dd>
        <dt>${t('happened')}</dt>
        <dd>${isMoment(event.timestamp) ? html`<bdi dir="ltr">${preciseClockOf(event.timestamp)}</bdi>` : nothing}</dd>
        <dt>${t('came')}</dt>
        <dd><bdi dir="ltr">${preciseClockOf(receivedAt)}</bdi></dd>
      </dl>
      <wagate-json .value=${event} label=${t('event')}></wagate-json>`;
  }
}

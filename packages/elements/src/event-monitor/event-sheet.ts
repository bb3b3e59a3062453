import type { MonitorEvent } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import type { WagateElement } from '../base/element.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { LOCK } from '../icon/icons.js';
import { cleanLine } from '../text/clean.js';
import { eventMonitorStrings } from './event-monitor.strings.js';
import type { EventNames } from './event-names.js';

/** The event that was chosen, whole, beside the list: it stays when the list lets go of it. Nothing of it is fetched before one is chosen. */
export class EventSheet {
  private readonly sheet: SubElement;
  private readonly detail: SubElement;
  private wasOpen = false;

  constructor(
    private readonly host: WagateElement,
    private readonly close: () => void,
  ) {
    this.sheet = new SubElement(host, 'wagate-sheet', () => import('../define/sheet.js'));
    this.detail = new SubElement(host, 'wagate-event-detail', () => import('../define/event-detail.js'));
  }

  render(open: MonitorEvent | undefined, names: EventNames) {
    this.wasOpen ||= open !== undefined;
    if (!this.wasOpen) return nothing;
    const t = this.host.localize.area(eventMonitorStrings);
    const event = open?.event;
    return this.sheet.show(html`<wagate-sheet
      .open=${open !== undefined}
      .heading=${cleanLine(String(event?.event ?? ''))}
      @wagate-sheet-close=${this.close}
    >
      ${
        event
          ? html`<bdi slot="subtitle" class="mono" dir="ltr">${cleanLine(event.id)}</bdi>
              <wagate-copy slot="head" .value=${event.id} label=${t('event_id')}></wagate-copy>
              ${this.detail.show(html`<wagate-event-detail
                .entry=${open}
                .session=${names.session(event.session)}
                .organization=${names.organization(event.organization)}
              ></wagate-event-detail>`)}
              <p slot="foot" class="masked">${icon(LOCK)}${t('masked')}</p>`
          : nothing
      }
    </wagate-sheet>`);
  }
}

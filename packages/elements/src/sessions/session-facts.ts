import type { Session } from '@wagate/sdk';
import { html, svg } from 'lit';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';

/** When something last happened on a session. */
export const lastEvent = (localize: Localize, { lastEventAt }: Session): string =>
  lastEventAt ? formatAgo(localize, lastEventAt) : '–';

/** How much of what it may send in a minute a session has used. */
export function sessionRate(localize: Localize, { rate, status }: Session) {
  const minute = rate?.perMin;
  if (!minute || minute.limit <= 0 || (status !== 'working' && status !== 'starting')) return '–';
  const used = minute.resetsAt > Date.now() ? minute.used : 0;
  const share = Math.min(1, used / minute.limit);
  return html`<div class="rate">
    <span>${localize.number(used)}<span class="limit">/${localize.number(minute.limit)}</span></span>
    <svg class="meter ${share >= 0.9 ? 'high' : ''}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="track" width="100" height="4" rx="1"></rect><rect class="used" width=${share * 100} height="4" rx="1"></rect>`}
    </svg>
  </div>`;
}

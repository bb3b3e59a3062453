import type { Session } from '@wagate/sdk';
import { html, svg, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { sessionsMoreStrings } from './sessions-more.strings.js';

/** Changes arrive as they happen. */
export const liveMark = (localize: Localize): TemplateResult =>
  html`<svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">${svg`<circle class="dot" cx="4" cy="4" r="3.5"></circle>`}</svg>${localize.area(sessionsMoreStrings)('live')}`;

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

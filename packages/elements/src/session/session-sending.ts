import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { formatSpan } from '../localize/span.js';
import { formatCountdown } from '../localize/unit.js';
import { rateClock } from '../parts/rate-clock.js';
import { sessionStrings } from './session.strings.js';
import { row } from './session-identity.js';

type Window = NonNullable<Session['rate']>['perMin'];

/** How much of what it may send is used up, as clocks, and how it behaves towards contacts. Needs `rateClockStyles`. */
export function renderSending(
  localize: Localize,
  session: Session,
  {
    settings,
    fixed,
  }: {
    /** They can be changed below: then they are not told twice. */
    settings: boolean;
    /** The caller might change them, and the gateway has no operation for it. */
    fixed: boolean;
  },
): TemplateResult {
  const t = localize.area(sessionStrings);
  const { rate, ratePerMin, ratePerHour, autoRead, presenceTyping } = session;
  const most = (limit: number) => (limit > 0 ? localize.number(limit) : t('no_limit'));
  return html`<section aria-labelledby="sending">
    <h3 id="sending">${t('sending')}</h3>
    ${
      rate
        ? html`<div class="clocks">${clock(localize, t('sent_minute'), rate.perMin)}${clock(localize, t('sent_hour'), rate.perHour)}</div>`
        : html`<p>${t('limit', most(ratePerMin), most(ratePerHour))}</p>`
    }
    ${queueLine(localize, session)}
    <p class="help">${t('limit_help')}</p>
    ${
      settings
        ? nothing
        : html`<dl>
          ${row(t('auto_read'), t(autoRead ? 'auto_read_on' : 'auto_read_off'))}
          ${row(t('typing'), t(presenceTyping ? 'on' : 'off'))}
        </dl>`
    }
    ${fixed ? html`<p class="help">${t('not_offered')}</p>` : nothing}
  </section>`;
}

/** What waits to leave, and when the next does. */
function queueLine(localize: Localize, { queue }: Session) {
  if (!queue) return nothing;
  const t = localize.area(sessionStrings);
  const { waiting, nextAt } = queue;
  const left = (nextAt ?? 0) - Date.now();
  const next = left > 0 ? t('queue_next', formatSpan(localize, left)) : '';
  return html`<p class="queue">${t('queue', waiting)}${next && html`<span class="caption"> · ${next}</span>`}</p>`;
}

function clock(localize: Localize, label: string, { used, limit, resetsAt }: Window): TemplateResult {
  const t = localize.area(sessionStrings);
  const left = resetsAt - Date.now();
  const now = left > 0 ? used : 0;
  return html`<div class="clock">
    <span class="caption">${label}</span>
    ${limit > 0 ? rateClock(localize, { used: now, of: limit, label }) : html`<span>${localize.number(now)} · ${t('no_limit')}</span>`}
    <span class="caption">${left > 0 && now > 0 ? t('renews', formatCountdown(localize, left)) : nothing}</span>
  </div>`;
}

/** When the next of its windows ends, epoch ms: until then it counts down. */
export function nextReset({ rate }: Session): number | undefined {
  const ends = [rate?.perMin, rate?.perHour]
    .filter((one) => one !== undefined && one.used > 0 && one.resetsAt > Date.now())
    .map((one) => one!.resetsAt);
  return ends.length ? Math.min(...ends) : undefined;
}

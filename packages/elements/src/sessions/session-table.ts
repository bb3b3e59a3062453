import type { Session } from '@wagate/sdk';
import type { SessionsSnapshot } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localize/localize.js';
import { type RowContext, renderRow } from './session-row.js';
import { sessionsStrings } from './sessions.strings.js';

/** Classes for the columns that would say nothing. */
const lacking = (sessions: readonly Session[]) =>
  [
    sessions.some(({ lastEventAt }) => lastEventAt) ? '' : 'lacks-last',
    sessions.some(({ rate }) => rate) ? '' : 'lacks-rate',
    sessions.some(({ gatewayId }) => gatewayId !== sessions[0]?.gatewayId) ? '' : 'lacks-gateway',
  ].join(' ');

/** @param shown those of the snapshot that were chosen, in their order */
export function renderTable(
  localize: Localize,
  shown: readonly Session[],
  { sessions, pairing }: Pick<SessionsSnapshot, 'sessions' | 'pairing'>,
  contextOf: (session: Session) => Omit<RowContext, 'localize' | 'pairing'>,
): TemplateResult {
  const t = localize.area(sessionsStrings);
  return html`<div class="table ${lacking(sessions)}" role="table" aria-label=${t('title')}>
    <div class="columns" role="row">
      <span role="columnheader">${t('column_session')}</span><span role="columnheader">${t('column_status')}</span
      ><span class="last" role="columnheader">${t('column_last_event')}</span
      ><span class="rate-cell" role="columnheader">${t('column_rate')}</span
      ><span class="gateway" role="columnheader">${t('column_gateway')}</span
      ><span role="columnheader"><span class="visually-hidden">${t('column_actions')}</span></span>
    </div>
    ${repeat(
      shown,
      ({ id }) => id,
      (session) => renderRow(session, { localize, pairing: pairing[session.id], ...contextOf(session) }),
    )}
  </div>`;
}

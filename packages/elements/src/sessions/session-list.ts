import type { Session } from '@wagate/sdk';
import type { SessionsSnapshot } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type RowContext, renderRow } from './session-row.js';
import { troubledFirst } from './session-view.js';
import { sessionsStrings } from './sessions.strings.js';

export type ListContext = Omit<RowContext, 'pairing'>;

/** The tools' place, the table, and how many sessions there are. */
export function renderList({ sessions, pairing }: SessionsSnapshot, context: ListContext): TemplateResult {
  const { localize, more } = context;
  const t = localize.area(sessionsStrings);
  const shown = more ? more.tools.choose(sessions) : troubledFirst(sessions, localize.lang());
  const gateways = new Set(sessions.map(({ gatewayId }) => gatewayId)).size;
  const count = t('session_count', sessions.length);
  return html`${more ? more.tools.render(sessions) : html`<div class="tools"></div>`}
    ${
      shown.length === 0
        ? more?.tools.renderNothing(sessions)
        : renderTable(shown, lacking(sessions, gateways), pairing, context)
    }
    <div class="foot">${gateways > 1 ? t('on_gateways', count, gateways) : count}</div>`;
}

/** Classes for the columns that would say nothing. */
const lacking = (sessions: readonly Session[], gateways: number) =>
  [
    sessions.some(({ lastEventAt }) => lastEventAt) ? '' : 'lacks-last',
    sessions.some(({ rate }) => rate) ? '' : 'lacks-rate',
    gateways > 1 ? '' : 'lacks-gateway',
  ].join(' ');

function renderTable(
  sessions: readonly Session[],
  lacks: string,
  pairing: SessionsSnapshot['pairing'],
  context: ListContext,
) {
  const t = context.localize.area(sessionsStrings);
  return html`<div class="table ${lacks}" role="table" aria-label=${t('title')}>
    <div class="columns" role="row">
      <span role="columnheader">${t('column_session')}</span><span role="columnheader">${t('column_status')}</span
      ><span class="last" role="columnheader">${t('column_last_event')}</span
      ><span class="rate-cell" role="columnheader">${t('column_rate')}</span
      ><span class="gateway" role="columnheader">${t('column_gateway')}</span
      ><span role="columnheader"><span class="visually-hidden">${t('column_actions')}</span></span>
    </div>
    ${repeat(
      sessions,
      ({ id }) => id,
      (session) => renderRow(session, { ...context, pairing: pairing[session.id] }),
    )}
  </div>`;
}

import type { Session } from '@wagate/sdk';
import type { Pairing } from '@wagate/sdk/live';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { statusMark } from '../status/status.js';
import { phoneOfSession, sessionName } from './session-name.js';
import { type RowAction, wayOut } from './session-view.js';
import { sessionsStrings } from './sessions.strings.js';
import type { SessionsMore } from './sessions-more.js';

export interface RowContext {
  localize: Localize;
  pairing: Pairing | undefined;
  /** The person may change sessions. */
  manage: boolean;
  /** The gateway can rename. */
  renames: boolean;
  /** What comes right after the list; its place is kept. */
  more: SessionsMore | undefined;
  act: (session: Session, action: RowAction) => void;
}

export function renderRow(session: Session, context: RowContext): TemplateResult {
  const { localize, pairing, more, act } = context;
  const t = localize.area(sessionsStrings);
  const name = sessionName(session) ?? t('unnamed');
  const phone = phoneOfSession(session);
  const failure = more?.acts.writes.failureOf(session.id);
  const reason = more ? (failure ?? more.reason(localize, session, pairing)) : '\u00a0';
  return html`<div class="row ${wayOut(session) === 'open' ? 'is-quiet' : ''}" role="row" part="row" data-session=${session.id}>
    <div class="identity" role="cell">
      ${squareAvatar(name)}
      <div class="words">
        <button class="name" type="button" @click=${() => act(session, 'open')}><bdi>${name}</bdi></button>
        <span class="second">${phone ? html`<bdi dir="ltr">${formatPhone(phone)}</bdi>` : t('not_linked')}</span>
      </div>
    </div>
    <div class="state" role="cell">
      ${statusMark(localize, session.status)}
      ${reason ? html`<span class="second ${failure ? 'fails' : ''}" role=${failure ? 'alert' : nothing}>${reason}</span>` : nothing}
    </div>
    <div class="last" role="cell">${session.lastEventAt ? formatAgo(localize, session.lastEventAt) : '–'}</div>
    <div class="rate-cell" role="cell">${renderRate(localize, session)}</div>
    <div class="gateway" role="cell"><bdi dir="ltr">${session.gatewayId}</bdi></div>
    <div class="actions" role="cell">${renderActions(session, name, context)}</div>
  </div>`;
}

function renderRate(localize: Localize, { rate, status }: Session) {
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

function renderActions(session: Session, name: string, context: RowContext) {
  const { localize, act, manage, renames, more } = context;
  const t = localize.area(sessionsStrings);
  const way = wayOut(session);
  const action = /^start/.test(way) ? 'start' : 'open';
  const busy = more?.acts.writes.isBusy(session.id) ?? false;
  return html`${
    manage || action === 'open'
      ? html`<button
          class="button way ${way === 'open' ? 'ghost quiet' : ''}"
          type="button"
          aria-busy=${busy ? 'true' : nothing}
          @click=${() => !busy && act(session, action)}
        >
          ${busy ? html`<span class="spinner"></span>` : nothing}${t(`way_${way}`)}
        </button>`
      : nothing
  }
  <wagate-menu
    .label=${t('menu', name)}
    .entries=${more?.menu(localize, session, { manage, renames, busy }) ?? []}
    @wagate-menu-select=${(event: CustomEvent<{ value: string }>) => act(session, event.detail.value as RowAction)}
  ></wagate-menu>`;
}

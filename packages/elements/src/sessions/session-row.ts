import type { Session } from '@wagate/sdk';
import type { Pairing } from '@wagate/sdk/live';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { datedAgo, isMoment } from '../parts/dated.js';
import type { LifecycleProblem } from '../session/session-lifecycle.js';
import { statusMark } from '../status/status.js';
import { isLimited } from './session-health.js';
import { type MenuAct, type MenuFacts, sessionRowMenu } from './session-menu.js';
import { phoneOfSession, sessionName } from './session-name.js';
import { sessionReason } from './session-reason.js';
import { type WayOut, wayOut } from './session-way.js';
import { sessionsStrings } from './sessions.strings.js';

/** What a row asks for; `relink` brings a code to one that was logged out, `renew` deletes one and makes it anew. */
export type RowAct = MenuAct | 'chats' | 'link' | 'relink' | 'renew';

export interface RowContext extends MenuFacts {
  localize: Localize;
  pairing: Pairing | undefined;
  /** Why the person's last wish for this session failed. */
  problem: LifecycleProblem | undefined;
  act: (session: Session, act: RowAct) => void;
}

export function renderRow(session: Session, context: RowContext): TemplateResult {
  const { localize, act } = context;
  const t = localize.area(sessionsStrings);
  const name = sessionName(session) ?? t('unnamed');
  const phone = phoneOfSession(session);
  const way = wayOut(session);
  return html`<div class="row ${way === 'open' ? 'is-quiet' : ''}" role="row" part="row" data-session=${session.id}>
    <div class="identity" role="cell">
      ${squareAvatar(name)}
      <div class="words">
        <button class="name" type="button" @click=${() => act(session, 'open')}><bdi>${name}</bdi></button>
        <span class="second">${phone ? html`<bdi dir="ltr">${formatPhone(phone)}</bdi>` : t('not_linked')}</span>
      </div>
    </div>
    <div class="state" role="cell">${statusMark(localize, session.status)} ${renderReason(session, context)}</div>
    <div class="last" role="cell">${
      isMoment(session.lastEventAt)
        ? html`<span class="of">${t('column_last_event')}</span> ${datedAgo(localize, session.lastEventAt)}`
        : '–'
    }</div>
    <div class="rate-cell" role="cell">${renderRate(localize, session)}</div>
    <div class="gateway" role="cell"><bdi dir="ltr">${session.gatewayId}</bdi></div>
    <div class="actions" role="cell">${renderActions(session, name, way, context)}</div>
  </div>`;
}

/** Why a session is as it is, or why the person's wish for it failed. */
function renderReason(session: Session, { localize, pairing, problem }: RowContext) {
  if (problem) return html`<span class="second fails" role="alert">${problem.text}</span>`;
  const reason = sessionReason(localize, session, pairing);
  return reason ? html`<span class="second ${isLimited(session) ? 'limits' : ''}">${reason}</span>` : nothing;
}

/** How much of what it may send in a minute a session has used. */
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

/** What the way out of a state does. */
const LEADS_TO: Readonly<Record<WayOut, RowAct>> = {
  open: 'chats',
  show_code: 'link',
  link: 'link',
  link_again: 'relink',
  see: 'link',
  start: 'start',
  start_again: 'start',
};

/** A failed wish may have another way out than the state. */
function renderActions(session: Session, name: string, way: WayOut, context: RowContext) {
  const { localize, act, rights, busy, problem } = context;
  const t = localize.area(sessionsStrings);
  const [action, words] =
    problem?.is === 'not-loaded'
      ? (['renew', t('way_renew')] as const)
      : problem?.is === 'no-phone'
        ? (['link', t('way_link_again')] as const)
        : ([LEADS_TO[way], t(`way_${way}`)] as const);
  // To be made anew it is deleted first.
  const may =
    action === 'renew' ? rights.make : action === 'start' || action === 'relink' ? rights.link : true;
  return html`${
    may
      ? html`<button
          class="button way ${way === 'open' && !problem ? 'ghost quiet' : ''}"
          type="button"
          aria-busy=${busy ? 'true' : nothing}
          @click=${() => !busy && act(session, action)}
        >
          ${words}
        </button>`
      : nothing
  }
  <span class="menu">${sessionRowMenu(localize, session, name, context, (chosen) => act(session, chosen))}</span>`;
}

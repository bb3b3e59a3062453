import type { Session } from '@wagate/sdk';
import type { Pairing } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { statusMark } from '../status/status.js';
import { phoneOfSession, sessionName } from './session-name.js';
import { type RowAction, type WayOut, wayOut } from './session-view.js';
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
  const way = wayOut(session);
  // The line of a reason that is still to come is kept.
  const awaited =
    session.statusReason || /^(open|show)/.test(way) ? html`<span class="second">\u00a0</span>` : nothing;
  return html`<div class="row ${way === 'open' ? 'is-quiet' : ''}" role="row" part="row" data-session=${session.id}>
    <div class="identity" role="cell">
      ${squareAvatar(name)}
      <div class="words">
        <button class="name" type="button" @click=${() => act(session, 'open')}><bdi>${name}</bdi></button>
        <span class="second">${phone ? html`<bdi dir="ltr">${formatPhone(phone)}</bdi>` : t('not_linked')}</span>
      </div>
    </div>
    <div class="state" role="cell">
      ${statusMark(localize, session.status)}
      ${more ? more.reason(localize, session, pairing) : awaited}
    </div>
    <div class="last" role="cell">${more?.last(localize, session)}</div>
    <div class="rate-cell" role="cell">${more?.rate(localize, session)}</div>
    <div class="gateway" role="cell"><bdi dir="ltr">${session.gatewayId}</bdi></div>
    <div class="actions" role="cell">${renderActions(session, name, way, context)}</div>
  </div>`;
}

/** What the way out of a state does. */
const leadsTo: Record<WayOut, 'chats' | 'link' | 'start'> = {
  open: 'chats',
  show_code: 'link',
  link: 'link',
  link_again: 'link',
  see: 'link',
  start: 'start',
  start_again: 'start',
};

function renderActions(session: Session, name: string, way: WayOut, context: RowContext) {
  const { localize, act, manage, renames, more } = context;
  const t = localize.area(sessionsStrings);
  const action = leadsTo[way];
  const busy = more?.acts.writes.isBusy(session.id) ?? false;
  return html`${
    manage || action !== 'start'
      ? html`<button
          class="button way ${way === 'open' ? 'ghost quiet' : ''}"
          type="button"
          aria-busy=${busy ? 'true' : nothing}
          @click=${() => !busy && act(session, action)}
        >
          ${t(`way_${way}`)}
        </button>`
      : nothing
  }
  <span class="menu">${more?.menu(localize, session, name, { manage, renames, busy }, (chosen) => act(session, chosen))}</span>`;
}

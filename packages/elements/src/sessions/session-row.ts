import type { Session } from '@wagate/sdk';
import type { Pairing } from '@wagate/sdk/live';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { avatar } from '../avatar/avatar.js';
import { EDIT, EXTERNAL, LOG_OUT, PLAY, REFRESH, STOP, TRASH } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import type { MenuEntry } from '../menu/menu.js';
import { statusMark } from '../status/status.js';
import { phoneOfSession, sessionName } from './session-name.js';
import { sessionReason } from './session-reason.js';
import { type WayOut, wayOut } from './session-view.js';
import { sessionsStrings } from './sessions.strings.js';

export type RowAction = 'open' | 'start' | 'stop' | 'restart' | 'rename' | 'logout' | 'delete';

export interface RowContext {
  localize: Localize;
  pairing: Pairing | undefined;
  /** The person may change sessions. */
  manage: boolean;
  /** The gateway can rename. */
  renames: boolean;
  busy: boolean;
  /** Why the last action on it failed. */
  failure: string | undefined;
  act: (session: Session, action: RowAction) => void;
}

const ways: Record<WayOut, { label: `way_${string}`; action: RowAction }> = {
  open: { label: 'way_open', action: 'open' },
  'show-code': { label: 'way_show_code', action: 'open' },
  link: { label: 'way_link', action: 'open' },
  'link-again': { label: 'way_link_again', action: 'open' },
  see: { label: 'way_see', action: 'open' },
  start: { label: 'way_start', action: 'start' },
  'start-again': { label: 'way_start_again', action: 'start' },
};

export function renderRow(session: Session, context: RowContext): TemplateResult {
  const { localize, pairing, act } = context;
  const t = localize.area(sessionsStrings);
  const name = sessionName(session) ?? t('unnamed');
  const phone = phoneOfSession(session);
  const reason = context.failure ?? sessionReason(localize, session, pairing);
  return html`<div class="row ${wayOut(session) === 'open' ? 'is-quiet' : ''}" role="row" part="row" data-session=${session.id}>
    <div class="identity" role="cell">
      ${avatar({ name, shape: 'square' })}
      <div class="words">
        <button class="name" type="button" @click=${() => act(session, 'open')}><bdi>${name}</bdi></button>
        <span class="second">${phone ? html`<bdi dir="ltr">${formatPhone(phone)}</bdi>` : t('not_linked')}</span>
      </div>
    </div>
    <div class="state" role="cell">
      ${statusMark(localize, session.status)}
      ${
        reason
          ? html`<span class="second ${context.failure ? 'fails' : ''}" role=${context.failure ? 'alert' : nothing}>${reason}</span>`
          : nothing
      }
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
  const { localize, act, busy, manage } = context;
  const t = localize.area(sessionsStrings);
  const way = wayOut(session);
  const { label, action } = ways[way];
  const quiet = way === 'open';
  const allowed = manage || action === 'open';
  return html`${
    allowed
      ? html`<button
          class="button way ${quiet ? 'ghost quiet' : ''}"
          type="button"
          aria-busy=${busy ? 'true' : nothing}
          @click=${() => !busy && act(session, action)}
        >
          ${busy ? html`<span class="spinner"></span>` : nothing}${t(label as 'way_open')}
        </button>`
      : nothing
  }
  <wagate-menu
    .label=${t('menu', name)}
    .entries=${menuOf(session, context)}
    @wagate-menu-select=${(event: CustomEvent<{ value: string }>) => act(session, event.detail.value as RowAction)}
  ></wagate-menu>`;
}

function menuOf(session: Session, { localize, manage, renames, busy }: RowContext): MenuEntry[] {
  const t = localize.area(sessionsStrings);
  const open: MenuEntry = { value: 'open', label: t('do_open'), icon: EXTERNAL };
  if (!manage) return [open];
  const paired = Boolean(session.waJid) && session.status !== 'logged_out';
  const runs =
    session.status === 'working' || session.status === 'starting' || session.status === 'scan_qr_code';
  const entries: (MenuEntry | false)[] = [
    open,
    paired && !runs && { value: 'start', label: t('do_start'), icon: PLAY, disabled: busy },
    runs && { value: 'stop', label: t('do_stop'), icon: STOP, disabled: busy },
    paired && { value: 'restart', label: t('do_restart'), icon: REFRESH, disabled: busy },
    renames && { value: 'rename', label: t('do_rename'), icon: EDIT },
    paired && { value: 'logout', label: t('do_logout'), icon: LOG_OUT, danger: true, group: true },
    { value: 'delete', label: t('do_delete'), icon: TRASH, danger: true, group: !paired },
  ];
  return entries.filter((entry) => entry !== false);
}

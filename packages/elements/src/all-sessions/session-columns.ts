import type { Session } from '@wagate/sdk';
import { html, nothing } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { icon } from '../icon/icon.js';
import { CLOCK } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { formatSpan } from '../localize/span.js';
import { dated, datedAgo, isMoment } from '../parts/dated.js';
import type { Column } from '../parts/table.js';
import { healthWords } from '../sessions/session-health.js';
import { phoneOfSession, sessionName } from '../sessions/session-name.js';
import { sessionReason } from '../sessions/session-reason.js';
import { isKnown, statusLabel, statusMark } from '../status/status.js';
import { cleanLine } from '../text/clean.js';
import { allSessionsStrings } from './all-sessions.strings.js';

/** What a session is called, also one without a name. */
export const nameOf = (localize: Localize, session: Session): string =>
  cleanLine(sessionName(session) ?? '') || localize.area(allSessionsStrings)('unnamed');

/** Whose a session is: a gateway without names gives ids. */
export const organizationOf = ({ organizationName, organizationId }: Session): string =>
  cleanLine(organizationName ?? '') || organizationId || '–';

/** What a session was when its node was last heard of. */
export function wasWords(localize: Localize, { status }: Session): string {
  return localize.area(allSessionsStrings)(isKnown(status) ? `was_${status}` : 'was_unknown');
}

export interface ColumnsOptions {
  /** Whether the node of a session has gone silent: what it says is from before. */
  silent: (session: Session) => boolean;
  /** Columns that the heads of groups, or a gateway, make needless. */
  lacks: { organization?: boolean; gateway?: boolean; last?: boolean };
}

export function sessionColumns(localize: Localize, { silent, lacks }: ColumnsOptions): Column<Session>[] {
  const t = localize.area(allSessionsStrings);
  const columns: (Column<Session> | false)[] = [
    {
      key: 'session',
      head: t('session'),
      sort: (session) => nameOf(localize, session),
      cell: (session) => {
        const phone = phoneOfSession(session);
        return html`<bdi>${nameOf(localize, session)}</bdi><span class="second">${
          phone ? html`<bdi dir="ltr">${formatPhone(phone)}</bdi>` : t('not_linked')
        }</span>`;
      },
    },
    !lacks.organization && {
      key: 'organization',
      head: t('organization'),
      sort: organizationOf,
      cell: (session) =>
        html`<span class="owner">${squareAvatar(organizationOf(session))}<bdi>${organizationOf(session)}</bdi></span>`,
    },
    {
      key: 'status',
      head: t('status'),
      sort: ({ status }) => statusLabel(localize, status),
      cell: (session) => {
        if (silent(session))
          return html`<span class="was">${icon(CLOCK)}<span>${wasWords(localize, session)}</span></span>`;
        const why =
          session.status === 'working'
            ? healthWords(localize, session)
            : sessionReason(localize, session, undefined);
        return html`<span class="standing">${statusMark(localize, session.status)}${
          why ? html`<span class="why">${cleanLine(why)}</span>` : nothing
        }</span>`;
      },
    },
    !lacks.gateway && {
      key: 'gateway',
      head: t('gateway'),
      mono: true,
      drop: 'second',
      sort: ({ gatewayId }) => gatewayId,
      cell: ({ gatewayId }) => (gatewayId ? html`<bdi dir="ltr">${gatewayId}</bdi>` : '–'),
    },
    !lacks.last && {
      key: 'last',
      head: t('last'),
      drop: 'second',
      sort: ({ lastEventAt }) => lastEventAt,
      cell: ({ lastEventAt }) => (lastEventAt == null ? '–' : datedAgo(localize, lastEventAt)),
    },
    {
      key: 'working',
      head: t('working_for'),
      drop: 'first',
      sort: (session) => workingSince(session, silent),
      cell: (session) => {
        const since = workingSince(session, silent);
        return since === undefined
          ? '–'
          : dated(localize, since, (_, at) => formatSpan(localize, Date.now() - at));
      },
    },
    {
      key: 'made',
      head: t('made'),
      drop: 'first',
      sort: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => dated(localize, createdAt),
    },
  ];
  return columns.filter((column) => column !== false);
}

function workingSince(session: Session, silent: ColumnsOptions['silent']): number | undefined {
  const { status, lastConnectedAt } = session;
  return status === 'working' && isMoment(lastConnectedAt) && !silent(session) ? lastConnectedAt : undefined;
}

import { bareJid } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import type { GatewayNode } from '@wagate/sdk/live';
import { css, html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { formatPhone } from '../jid/phone.js';
import { formatAgo } from '../localize/span.js';
import { WagateCopy } from '../parts/copy.js';
import { copyable } from '../parts/copyable.js';
import { copyableStyles } from '../parts/copyable.styles.js';
import { dated, datedAgo, isMoment } from '../parts/dated.js';
import { ledgerStyles } from '../parts/ledger.styles.js';
import { phoneOfSession } from '../sessions/session-name.js';
import { sessionReason } from '../sessions/session-reason.js';
import { sessionReasonStrings } from '../sessions/session-reason.strings.js';
import { statusMark } from '../status/status.js';
import { statusStrings } from '../status/status.strings.js';
import { statusStyles } from '../status/status.styles.js';
import { cleanLine } from '../text/clean.js';
import { allSessionsStrings } from './all-sessions.strings.js';
import { organizationOf, wasWords } from './session-columns.js';
import { sessionDetailStrings } from './session-detail.strings.js';

/** One session as the platform sees it: whose it is, where it lives, what it is in and why. A part of `<wagate-all-sessions>`. */
export class WagateSessionDetail extends WagateElement {
  static override readonly styles = [
    statusStyles,
    copyableStyles,
    ledgerStyles,
    css`
      :host {
        display: block;
      }
      .now {
        display: grid;
        gap: var(--_space-1);
        margin-block-end: var(--_space-4);
      }
      p {
        color: var(--_text-muted);
      }
      dd > span {
        display: block;
        color: var(--_text-muted);
        font-size: calc(12 * var(--_px));
        line-height: calc(16 * var(--_px));
      }
      dd > .copyable {
        color: inherit;
      }
      .foreign {
        margin-block-start: var(--_space-4);
      }
    `,
  ];
  static override readonly texts = [
    sessionDetailStrings,
    allSessionsStrings,
    statusStrings,
    sessionReasonStrings,
  ];
  static override readonly dependencies = { 'wagate-copy': WagateCopy };

  @property({ attribute: false }) shown?: Session;
  /** The node it lives on, where the gateway tells of it. */
  @property({ attribute: false }) node?: GatewayNode;
  /** Whether it is of the active organization; undefined where the gateway does not tell. */
  @property({ attribute: false }) own?: boolean;

  protected override render() {
    const { shown: session, node, localize } = this;
    if (!session) return nothing;
    const t = localize.area(sessionDetailStrings);
    const list = localize.area(allSessionsStrings);
    const silent = node?.status === 'stale';
    const why = silent ? '' : cleanLine(sessionReason(localize, session, undefined));
    const { waJid, waLid, gatewayId, lastConnectedAt, status } = session;
    const phone = phoneOfSession(session);
    const organization = organizationOf(session);
    const row = (term: string, value: unknown) => html`<dt>${term}</dt><dd>${value}</dd>`;
    return html`<div class="now">
        ${silent ? html`<b>${wasWords(localize, session)}</b>` : statusMark(localize, status)}
        ${silent && isMoment(node.lastSeenAt) ? html`<p>${t('silent', formatAgo(localize, node.lastSeenAt))}</p>` : nothing}
        ${why ? html`<p>${why}</p>` : nothing}
        ${session.isAdminSession ? html`<p>${t('admin_number')}</p>` : nothing}
      </div>
      <dl>
        ${row(
          t('organization'),
          html`<bdi>${organization}</bdi>${
            organization === session.organizationId
              ? nothing
              : copyable({ value: session.organizationId, label: t('organization_id') })
          }`,
        )}
        ${row(
          t('gateway'),
          gatewayId
            ? html`<bdi class="mono" dir="ltr">${gatewayId}</bdi>${
                node
                  ? html`<span>${node.label ? html`<bdi>${cleanLine(node.label)}</bdi> · ` : nothing}${list(node.status)}</span>`
                  : nothing
              }`
            : t('no_gateway'),
        )}
        ${row(
          t('number'),
          phone
            ? copyable({ value: `+${phone}`, shown: formatPhone(phone), label: t('number') })
            : t('not_linked'),
        )}
        ${waJid ? row('JID', copyable({ value: bareJid(waJid), label: 'JID' })) : nothing}
        ${waLid ? row('LID', copyable({ value: bareJid(waLid), label: 'LID' })) : nothing}
        ${row(t('session_id'), copyable({ value: session.id, label: t('session_id') }))}
        ${row(t('made'), dated(localize, session.createdAt))}
        ${isMoment(lastConnectedAt) ? row(t('connected'), datedAgo(localize, lastConnectedAt)) : nothing}
        ${isMoment(session.lastEventAt) ? row(t('last_event'), datedAgo(localize, session.lastEventAt)) : nothing}
      </dl>
      ${this.own === false ? html`<p class="foreign">${t('foreign', organization)}</p>` : nothing}`;
  }
}

import { bareJid } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import type { AdminNumberSnapshot } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { PHONE } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { formatMoment } from '../localize/span.js';
import { copyable } from '../parts/copyable.js';
import { dated } from '../parts/dated.js';
import { phoneOfSession } from '../sessions/session-name.js';
import { statusBadge } from '../status/badge.js';
import { statusGlyph } from '../status/status.js';
import { adminNumberStrings } from './admin-number.strings.js';

/** The number in full, as far as it is told. */
export function fullNumber({ number, session }: AdminNumberSnapshot): string | undefined {
  const digits = (session && phoneOfSession(session)) ?? number;
  return digits ? formatPhone(digits) : undefined;
}

/** The number, large, in a frame that stands closed while it works, and what the gateway tells of it. */
export function renderNumber(
  localize: Localize,
  told: AdminNumberSnapshot,
  session: Session,
): TemplateResult {
  const t = localize.area(adminNumberStrings);
  const { status, lastConnectedAt, organizationName, waJid } = session;
  const works = status === 'working';
  const shown = fullNumber(told);
  const jid = waJid && bareJid(waJid);
  const connected = dated(localize, lastConnectedAt, formatMoment);
  return html`<div class="body whole linked-body"><div class="linked">
    <wagate-clock-frame .tone=${works ? 'positive' : 'neutral'} .radius=${16}>
      <div class="linked-plate"><span class="phone">${icon(PHONE)}</span><span class="done">${statusGlyph(status)}</span></div>
    </wagate-clock-frame>
    <div class="linked-words">
      <p class="number">${
        shown
          ? html`<bdi dir="ltr">${shown}</bdi><wagate-copy .value=${shown} .label=${t('number')}></wagate-copy>`
          : html`<span class="unknown">${t('no_number')}</span>`
      }</p>
      <dl>
        ${connected === nothing ? nothing : html`<dt>${t(works ? 'since' : 'last')}</dt><dd>${connected}</dd>`}
        ${organizationName ? html`<dt>${t('organization')}</dt><dd><bdi>${organizationName}</bdi></dd>` : nothing}
        ${jid ? html`<dt>${t('jid')}</dt><dd>${copyable({ value: jid, label: t('jid') })}</dd>` : nothing}
      </dl>
    </div>
  </div></div>`;
}

/** What the card is, and how its session stands. */
export const renderNumberHead = (localize: Localize, session: Session): TemplateResult =>
  html`<h2 id="title">${localize.area(adminNumberStrings)('title')}</h2>
    ${statusBadge(localize, session.status)}`;

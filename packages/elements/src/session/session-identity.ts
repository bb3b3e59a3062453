import { bareJid, parseJid } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { copyable } from '../parts/copyable.js';
import { dated, datedAgo } from '../parts/dated.js';
import { phoneOfSession } from '../sessions/session-name.js';
import { sessionStrings } from './session.strings.js';

/** What a session is: its addresses, each to copy, its device, where it lives. Needs `copyableStyles` and `wagate-copy`. */
export function renderIdentity(localize: Localize, session: Session): TemplateResult {
  const t = localize.area(sessionStrings);
  const { waJid, waLid, gatewayId, createdAt, lastEventAt } = session;
  const phone = phoneOfSession(session);
  const device = waJid ? parseJid(waJid)?.device : undefined;
  return html`<section aria-labelledby="identity">
    <h3 id="identity">${t('identity')}</h3>
    <dl>
      ${
        phone
          ? row(t('number'), copyable({ value: `+${phone}`, shown: formatPhone(phone), label: t('number') }))
          : row(t('number'), html`<span class="faint">${t('not_linked')}</span>`)
      }
      ${waJid ? row('JID', copyable({ value: bareJid(waJid), label: 'JID' })) : nothing}
      ${waLid ? row('LID', copyable({ value: bareJid(waLid), label: 'LID' })) : nothing}
      ${row(t('session_id'), copyable({ value: session.id, label: t('session_id') }))}
      ${device ? row(t('device'), t('device_number', device)) : nothing}
      ${gatewayId ? row(t('gateway'), html`<bdi class="mono" dir="ltr">${gatewayId}</bdi>`) : nothing}
      ${row(t('created'), dated(localize, createdAt))}
      ${lastEventAt ? row(t('last_event'), datedAgo(localize, lastEventAt)) : nothing}
    </dl>
  </section>`;
}

export const row = (term: string, value: unknown): TemplateResult => html`<dt>${term}</dt><dd>${value}</dd>`;

import { phoneOf } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { icon } from '../icon/icon.js';
import { CHEVRONS } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import { viewerStrings } from './viewer.strings.js';

function phoneOfSession(session: Session): string {
  const digits = session.phoneNumber ?? phoneOf(session.waJid);
  return digits ? formatPhone(digits) : '';
}

function labelOf(localize: Localize, session: Session): string {
  return cleanLine(session.label ?? '') || phoneOfSession(session) || localize.area(viewerStrings)('unnamed');
}

/** The session to begin with: one that works, else the first. */
export function firstChoice(sessions: readonly Session[]): Session | undefined {
  return sessions.find(({ status }) => status === 'working') ?? sessions[0];
}

/** The session on show. With several of them it lies over a plain select that chooses another. */
export function sessionPicker(
  localize: Localize,
  sessions: readonly Session[],
  chosen: Session,
  choose: (id: string) => void,
): TemplateResult {
  const t = localize.area(viewerStrings);
  const label = labelOf(localize, chosen);
  const phone = phoneOfSession(chosen);
  const several = sessions.length > 1;
  return html`<div class="picker" part="picker">
    <div class="picked" aria-hidden=${several ? 'true' : nothing}>
      ${squareAvatar(label)}
      <div class="who">
        <div class="label" dir="auto">${label}</div>
        ${phone && phone !== label ? html`<div class="second"><bdi dir="ltr">${phone}</bdi></div>` : nothing}
      </div>
      ${several ? icon(CHEVRONS) : nothing}
    </div>
    ${
      several
        ? html`<select aria-label=${t('session')} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${sessions.map((session) => html`<option value=${session.id} .selected=${session.id === chosen.id}>${labelOf(localize, session)}</option>`)}
        </select>`
        : nothing
    }
  </div>`;
}

import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PairingController } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import { renderTabs } from './pairing-tabs.js';

/** What the card is for, which session it is, and the two ways to link. `nameOf` is asked where it has no label. */
export function renderHead(
  card: PairingController,
  tabs: boolean,
  nameOf: (session: Session) => string | undefined,
): TemplateResult {
  const { host, live } = card;
  const session = live.value?.session;
  const name = session?.label?.trim() || (session?.waJid && nameOf(session));
  return html`<div>
      <h2 id="title">${host.localize.area(pairingStrings)('title')}</h2>
      ${name ? html`<div class="which"><bdi>${name}</bdi></div>` : nothing}
    </div>
    ${tabs ? renderTabs(card) : nothing}`;
}

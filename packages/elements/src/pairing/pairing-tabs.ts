import { html, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { PHONE, QR } from '../icon/icons.js';
import type { PairingController } from './pairing.controller.js';
import { pairingStrings } from './pairing.strings.js';
import type { PairingTab } from './pairing-view.js';

/** Shows one of the two ways; its tab has the focus. */
export function choose(card: PairingController, tab: PairingTab): void {
  const { host } = card;
  host.tab = tab;
  card.failure = undefined;
  void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus());
}

/** The two ways to link; arrows, Home and End move between them. */
export function renderTabs(card: PairingController): TemplateResult {
  const chosen = card.host.tab;
  const t = card.host.localize.area(pairingStrings);
  const tab = (name: PairingTab, glyph: string, label: string) => html`<button
    type="button"
    role="tab"
    id="tab-${name}"
    aria-controls="panel"
    aria-selected=${chosen === name ? 'true' : 'false'}
    tabindex=${chosen === name ? 0 : -1}
    @click=${() => choose(card, name)}
  >
    ${icon(glyph)}${label}
  </button>`;
  const onKey = (event: KeyboardEvent) => {
    if (!/^(Arrow(Left|Right)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    const first = event.key === 'Home' || (event.key !== 'End' && chosen === 'number');
    choose(card, first ? 'qr' : 'number');
  };
  return html`<div class="segmented" role="tablist" aria-label=${t('tabs')} @keydown=${onKey}>
    ${tab('qr', QR, t('tab_qr'))}${tab('number', PHONE, t('tab_number'))}
  </div>`;
}

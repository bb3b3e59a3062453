import { html, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { PHONE, QR } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { pairingStrings } from './pairing.strings.js';
import type { PairingTab } from './pairing-view.js';

/** The two ways to link; arrows, Home and End move between them. */
export function renderTabs(
  localize: Localize,
  chosen: PairingTab,
  choose: (tab: PairingTab) => void,
): TemplateResult {
  const t = localize.area(pairingStrings);
  const tab = (name: PairingTab, glyph: string, label: string) => html`<button
    type="button"
    role="tab"
    id="tab-${name}"
    aria-controls="panel"
    aria-selected=${chosen === name ? 'true' : 'false'}
    tabindex=${chosen === name ? 0 : -1}
    @click=${() => choose(name)}
  >
    ${icon(glyph)}${label}
  </button>`;
  const onKey = (event: KeyboardEvent) => {
    if (!/^(Arrow(Left|Right)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    const first = event.key === 'Home' || (event.key !== 'End' && chosen === 'number');
    choose(first ? 'qr' : 'number');
  };
  return html`<div class="segmented" role="tablist" aria-label=${t('tabs')} @keydown=${onKey}>
    ${tab('qr', QR, t('tab_qr'))}${tab('number', PHONE, t('tab_number'))}
  </div>`;
}
